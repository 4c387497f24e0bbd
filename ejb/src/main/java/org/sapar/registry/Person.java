package org.sapar.registry;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;

/** The person of a file: who it is, how the person is reached, and when the training was. */
@Audited
@MappedSuperclass
public abstract class Person extends Findable {

    private static final long serialVersionUID = 1L;

    private String citizenship;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private BirthPrecision birthPrecision;

    private String pin;

    private String pinReason;

    private String mobile;

    private String language;

    @OptimisticLock(excluded = true)
    private LocalDate trainedOn;

    /** For the persistence provider. */
    protected Person() {}

    /** @param mobile in E.164, or null */
    protected Person(NewMigrant form, String mobile, Instant filedAt) {
        super(form.id(), filedAt);
        var person = form.person();
        this.citizenship = person.citizenship();
        this.sex = person.sex();
        bear(person.birthDate());
        know(form);
        reachAt(mobile, form.language());
    }

    /** ISO 3166-1 alpha-2. */
    public String getCitizenship() {
        return citizenship;
    }

    public Sex getSex() {
        return sex;
    }

    /** The first day that may be that of birth: the day itself, if it is known. */
    public LocalDate getBirthDate() {
        return birthDate;
    }

    /** The date of birth with how much of it is known. */
    public BirthDate getBirth() {
        return new BirthDate(birthDate, birthPrecision);
    }

    private void bear(BirthDate birth) {
        birthDate = birth.day();
        birthPrecision = birth.precision();
    }

    /** Personal number of the home country, or null. */
    public String getPin() {
        return pin;
    }

    /** Why a PIN that disagrees with sex or birth date is right all the same, or null. */
    public String getPinReason() {
        return pinReason;
    }

    /** In E.164; null when it is not known. */
    public String getMobile() {
        return mobile;
    }

    /** The language to speak with the person: ky, ru or en. */
    public String getLanguage() {
        return language;
    }

    /** Day on which a training before departure was completed, the latest if there are several; null if none was. */
    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    /** Remembers that a training was completed; who has the file open meanwhile is not held up by it. */
    public void train(LocalDate day) {
        if (trainedOn == null || day.isAfter(trainedOn)) {
            trainedOn = day;
        }
    }

    /** Takes over the number that the form says, if none is known, and a date of birth that says more. */
    final void know(NewMigrant form) {
        if (form.person().birthDate().refines(getBirth())) {
            bear(form.person().birthDate());
        }
        if (pin == null) {
            pin = Optional.ofNullable(form.person().pin())
                    .flatMap(Pin::of)
                    .map(Pin::value)
                    .orElse(null);
        }
        if (pinReason == null) {
            pinReason = form.pinReason();
        }
    }

    /** Takes over who the person is, as a correction that was made tidy says it. */
    final void identify(Correction right) {
        citizenship = right.citizenship();
        sex = right.sex();
        bear(right.birthDate());
        pin = right.pin();
        pinReason = right.pinReason();
    }

    /** What the number will disagree with once the form is taken over, as a key; nothing if a reason is known. */
    final Optional<String> doubt(NewMigrant form) {
        var told = form.person();
        var refined = told.birthDate().refines(getBirth());
        var reason = Stream.of(pinReason, form.pinReason()).anyMatch(why -> why != null && !why.isBlank());
        if (reason || pin != null && !refined) {
            return Optional.empty();
        }
        return Pin.of(pin == null ? told.pin() : pin)
                .map(number -> number.mismatches(sex, refined ? told.birthDate() : getBirth()))
                .flatMap(doubts -> doubts.stream().findFirst());
    }

    /** @param number in E.164, or null */
    final void reachAt(String number, String spoken) {
        mobile = number;
        language = spoken;
    }

    /** Why a number is right goes with the number. */
    void exchangeReason(Person other) {
        var ours = pinReason;
        pinReason = other.pinReason;
        other.pinReason = ours;
    }

    /**
     * What is known of the person in this field, as text; null if nothing, and in the fields that are kept elsewhere.
     */
    String value(PersonField field) {
        return switch (field) {
            case BIRTH_DATE -> getBirth().toString();
            case SEX -> sex.name();
            case CITIZENSHIP -> citizenship;
            case PIN -> pin;
            case MOBILE -> mobile;
            case LANGUAGE -> language;
            case TRAINED_ON -> Objects.toString(trainedOn, null);
            default -> null;
        };
    }

    /** Writes the field anew, from a text that {@link #value} gave. */
    void put(PersonField field, String value) {
        switch (field) {
            case BIRTH_DATE -> bear(BirthDate.read(value).orElseThrow());
            case SEX -> sex = Sex.valueOf(value);
            case CITIZENSHIP -> citizenship = value;
            case PIN -> pin = value;
            case MOBILE -> mobile = value;
            case LANGUAGE -> language = value;
            case TRAINED_ON -> trainedOn = value == null ? null : LocalDate.parse(value);
            default -> throw new IllegalArgumentException(field.name());
        }
    }
}
