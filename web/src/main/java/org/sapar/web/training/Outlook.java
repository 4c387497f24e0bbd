package org.sapar.web.training;

/** Whether a learner meets the rule of attendance. */
public enum Outlook {
    /** Already, whatever happens. */
    MET("ok"),
    /** If the learner attends what is still to come. */
    POSSIBLE("brand"),
    /** Not any more. */
    LOST("late");

    private final String tone;

    Outlook(String tone) {
        this.tone = tone;
    }

    /** Its colour. */
    public String getTone() {
        return tone;
    }
}
