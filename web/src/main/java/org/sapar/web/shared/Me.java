package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sapar.identity.IdentityDesk;
import org.sapar.identity.Remaining;
import org.sapar.identity.Standing;
import org.sapar.web.shared.Places.Place;

/** The person in front of the screen, and the post or centre that the person works for. */
@Named
@RequestScoped
public class Me {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Inject
    Places places;

    @EJB
    IdentityDesk desk;

    private final Map<String, Boolean> may = new HashMap<>();

    private Place place;

    /** Where the person stands, or nothing on pages that need no sign-on. */
    Optional<Standing> standing() {
        return Optional.ofNullable((Standing) request.getAttribute(Standing.class.getName()));
    }

    /** Whether somebody is signed on whom an administrator has let in. */
    public boolean isIn() {
        return standing().filter(Standing::active).isPresent();
    }

    public String getName() {
        return standing()
                .map(Standing::displayName)
                .or(() -> SignedOn.of(request).map(SignedOn::displayName))
                .orElse("");
    }

    /** The name of the account, which an administrator asks for. */
    public String getUsername() {
        return SignedOn.of(request).map(SignedOn::username).orElse("");
    }

    /** The person's id at the sign-on service; empty on pages that need no sign-on. */
    public String getSub() {
        return standing().map(Standing::sub).orElse("");
    }

    /** Two letters at most. */
    public String getInitials() {
        return BLANKS.splitAsStream(getName().strip())
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Code of the post or of the centre, or null for the ministry. */
    public String getCode() {
        return standing()
                .map(who -> who.post() == null ? who.centre() : who.post())
                .orElse(null);
    }

    /** Name of the post or of the centre in the person's language. */
    public String getPlace() {
        return place().names().in(Language.of(request).locale());
    }

    /** Whether the person works for a training centre. */
    public boolean isAtCentre() {
        return standing().filter(who -> who.centre() != null).isPresent();
    }

    public boolean isMinistry() {
        return standing().filter(Standing::ministry).isPresent();
    }

    /** The time zone of the post. */
    public ZoneId getZone() {
        return place().zone();
    }

    /** The time of day at the post. */
    public String getLocalTime() {
        return HOURS.format(LocalTime.now(clock.withZone(getZone())));
    }

    /** Today's date at the post. */
    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(getZone()));
    }

    /** How long the sign-on goes on. */
    public Remaining getRemaining() {
        return SignedOn.of(request).map(SignedOn::sid).map(desk::remaining).orElse(Remaining.NOTHING);
    }

    /** Whether the person has the permission; for menus and buttons, the desks ask again. */
    public boolean may(String permission) {
        return may.computeIfAbsent(permission, name -> isIn() && desk.may(name));
    }

    private Place place() {
        if (place == null) {
            place = places.at(getCode());
        }
        return place;
    }
}
