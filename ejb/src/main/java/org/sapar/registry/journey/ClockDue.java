package org.sapar.registry.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.sapar.registry.Migrant;

/**
 * The last day of a clock that runs for a person, as a post has it on its list. It follows from the file and is made
 * anew when the file changes; the clock itself is never stored.
 */
@Entity
public class ClockDue implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    @Column(name = "post_code")
    private String post;

    private boolean keeper;

    private String ruleId;

    private String code;

    private LocalDate dueOn;

    private LocalDate alertOn;

    private boolean binding;

    /** For the persistence provider. */
    protected ClockDue() {}

    ClockDue(UUID id, Migrant migrant, Line line) {
        this.id = id;
        this.migrant = migrant;
        say(line);
    }

    /** Says this from now on. */
    final void say(Line line) {
        this.post = line.post();
        this.keeper = line.keeper();
        this.ruleId = line.rule();
        this.code = line.code();
        this.dueOn = line.due();
        this.alertOn = line.alert();
        this.binding = line.binding();
    }

    /**
     * What it says.
     *
     * @param post code of the post on whose list it stands
     * @param keeper whether that post keeps the file
     * @param rule id of the dated row
     * @param alert the day of the first reminder, or null
     * @param binding whether it is a duty; else its last day may pass
     */
    record Line(
            String post, boolean keeper, String rule, String code, LocalDate due, LocalDate alert, boolean binding) {

        static final Comparator<Line> ORDER = Comparator.comparing(Line::post).thenComparing(Line::code);
    }

    UUID migrantId() {
        return migrant.getId();
    }

    Line line() {
        return new Line(post, keeper, ruleId, code, dueOn, alertOn, binding);
    }
}
