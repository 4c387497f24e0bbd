package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.reference.HostRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.ClockQuery;
import org.sapar.registry.journey.ClockRow;
import org.sapar.registry.journey.ClockState;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Paged;
import org.sapar.web.shared.Texts;

/** Backs registry/clocks.xhtml: what is due in the host country, with its filters in the address. */
@Named
@ViewScoped
public class ClocksView extends Paged<ClockRow> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final int LONGEST_RULE = 30;

    @EJB
    ClockDesk desk;

    @EJB
    ReferenceDesk reference;

    @Inject
    Me me;

    @Inject
    Texts texts;

    private ClockState state;

    private String rule;

    private String post;

    private transient List<ClockRow> found;

    private transient Map<String, HostRule> rules;

    private transient Map<ClockState, Integer> counts;

    public ClocksView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        found = desk.clocks(new ClockQuery(state, rule, post, getNumber(), SIZE, null));
        counts = desk.countClocks(post);
    }

    @Override
    protected List<ClockRow> found() {
        if (found == null) {
            load();
        }
        return found;
    }

    /** The states that can be asked for, the most urgent first. */
    public List<ClockState> getStates() {
        return List.of(ClockState.LATE, ClockState.NEAR, ClockState.RUNNING);
    }

    /** How many there are in the state; nothing where that calls for no action. */
    public String count(ClockState asked) {
        return ClocksDue.words(counts.get(asked));
    }

    /** The rules that can be asked for, by their codes. */
    public List<HostRule> getRules() {
        return List.copyOf(byCode().values());
    }

    /** What a clock asks for; its code where no rule holds any more. */
    public String name(ClockRow row, Lists lists) {
        var known = byCode().get(row.code());
        return known == null ? row.code() : lists.word(known.getNames());
    }

    private Map<String, HostRule> byCode() {
        if (rules == null) {
            rules = reference.clockRules(me.getToday()).stream()
                    .collect(Collectors.toMap(
                            HostRule::getCode, Function.identity(), (one, other) -> one, TreeMap::new));
        }
        return rules;
    }

    /** The colour of a clock. */
    public String tone(ClockRow row) {
        return switch (row.state()) {
            case LATE -> "late";
            case NEAR -> "due";
            default -> "ok";
        };
    }

    /** How a clock stands: late, soon, or some day. */
    public String label(ClockState asked) {
        return asked == ClockState.RUNNING ? texts.say("registry.clocks.note.later") : texts.word(asked);
    }

    /** How many days are left or over. */
    public String word(ClockRow row) {
        return texts.say(
                row.state() == ClockState.LATE ? "shell.due.overdue" : "shell.due.ahead", Math.abs(row.daysLeft()));
    }

    public boolean isAsked() {
        return state != null || rule != null || post != null;
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public void setState(String asked) {
        state = Stream.of(ClockState.LATE, ClockState.NEAR, ClockState.RUNNING)
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = Asked.text(rule, LONGEST_RULE);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = Asked.code(post);
    }
}
