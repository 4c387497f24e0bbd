package org.sapar.calendar;
/** stub. */
@jakarta.enterprise.context.ApplicationScoped
public class Deadlines {
    public Deadline due(String p, org.sapar.reference.RequestType t, java.time.Instant i) {
        return null;
    }

    public WorkingDays calendar(String p) {
        return null;
    }
}
