package org.sapar.web.trail;

import static org.sapar.web.trail.TrailView.TrailOutcome.DONE;
import static org.sapar.web.trail.TrailView.TrailOutcome.REFUSED;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.RegistryDesk;
import org.sapar.shared.FileNumber;
import org.sapar.trail.SealState;
import org.sapar.trail.TrailDesk;
import org.sapar.trail.TrailQuery;
import org.sapar.trail.TrailRow;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Me;

/** Backs trail/trail.xhtml: the access log with its filters in the address, and how its seals stand. */
@Named
@ViewScoped
public class TrailView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final int LONGEST = 100;

    @EJB
    TrailDesk desk;

    @EJB
    RegistryDesk registry;

    @Inject
    Me me;

    private String who;

    private String about;

    private String did;

    private TrailOutcome outcome;

    private String from;

    private String to;

    private String before;

    private transient List<TrailRow> found;

    private transient SealState seals;

    private transient boolean unknown;

    /** What came of it, as a filter. */
    public enum TrailOutcome {
        DONE,
        REFUSED
    }

    /** Looks; a number that no file has finds nothing. */
    public void load() {
        seals = desk.seals();
        var record = record();
        unknown = about != null && record.isEmpty();
        found = unknown
                ? List.of()
                : desk.find(new TrailQuery(
                        who,
                        record.orElse(null),
                        did,
                        outcome == null ? null : outcome == REFUSED,
                        day(from, 0),
                        day(to, 1),
                        Asked.id(before),
                        SIZE));
    }

    /** The record that is meant by its id, or by the number of a migrant's file. */
    private Optional<UUID> record() {
        if (about == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(Asked.id(about))
                .or(() -> FileNumber.normalise(about)
                        .flatMap(number -> registry.find(new MigrantQuery(number, null, 0, 1)).stream()
                                .findFirst())
                        .map(MigrantRow::id));
    }

    private Instant day(String typed, int later) {
        var day = Asked.date(typed);
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(me.getZone()).toInstant();
    }

    /** The rows of this page. */
    public List<TrailRow> getRows() {
        return found.stream().limit(SIZE).toList();
    }

    /** Id of the row after which the next page begins, or null on the last one. */
    public UUID getOlder() {
        return found.size() > SIZE ? found.get(SIZE - 1).id() : null;
    }

    public boolean isFirst() {
        return before == null;
    }

    public SealState getSeals() {
        return seals;
    }

    /** Whether the number that was asked for is that of no file. */
    public boolean isUnknown() {
        return unknown;
    }

    /** Whether a day was typed that cannot be meant. */
    public boolean isDateWrong() {
        return isWrong(from) || isWrong(to);
    }

    private static boolean isWrong(String typed) {
        LocalDate day = Asked.date(typed);
        return typed != null && day == null;
    }

    public boolean isAsked() {
        return who != null || about != null || did != null || outcome != null || from != null || to != null;
    }

    public List<TrailOutcome> getOutcomes() {
        return List.of(DONE, REFUSED);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = Asked.text(who, LONGEST);
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = Asked.text(about, LONGEST);
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = Asked.text(did, 80);
    }

    public String getOutcome() {
        return outcome == null ? null : outcome.name();
    }

    public void setOutcome(String asked) {
        outcome = getOutcomes().stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Asked.text(from, LONGEST);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = Asked.text(to, LONGEST);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = Asked.text(before, LONGEST);
    }
}
