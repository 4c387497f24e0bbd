package org.sapar.registry.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import org.sapar.registry.Phone;
import org.sapar.shared.Broken;

/**
 * A number or address by which somebody is reached.
 *
 * @param value a telephone in E.164 once it is kept, the name in a messenger, or an e-mail address
 * @param language to speak there: ky, ru or en; null for that of the file
 */
@Embeddable
public record Reach(
        @NotNull @Enumerated(EnumType.STRING) ContactKind kind,

        @NotBlank @Size(max = 200) @Column(name = "reached_at")
        String value,

        @Pattern(regexp = "ky|ru|en") @Column(name = "language")
        String language)
        implements Serializable {

    private static final java.util.regex.Pattern MAIL = java.util.regex.Pattern.compile(
            "[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                    + "\\p{L}[\\p{L}\\p{N}-]{1,62}");

    /**
     * The same as it is kept.
     *
     * @param country where a telephone without a country code is called from, ISO 3166-1 alpha-2
     * @throws Broken if it cannot be a number, name or address of its kind
     */
    Reach kept(String country) {
        var typed = value.strip();
        var plain = typed.chars().noneMatch(Character::isISOControl) ? typed : null;
        var kept = Optional.ofNullable(plain).flatMap(text -> switch (kind) {
            case PHONE -> Phone.international(text, country);
            case EMAIL -> Optional.of(text).filter(Reach::isMail);
            case MESSENGER -> Optional.of(text);
        });
        return new Reach(kind, kept.orElseThrow(() -> Broken.at("value", "registry.contact." + kind)), language);
    }

    private static boolean isMail(String text) {
        return MAIL.matcher(text).matches() && !text.contains("..");
    }

    /** As it is read aloud: a telephone with blanks between. */
    public String spaced() {
        return kind == ContactKind.PHONE ? Phone.spaced(value) : value;
    }
}
