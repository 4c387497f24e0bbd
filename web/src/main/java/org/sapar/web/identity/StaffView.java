package org.sapar.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sapar.identity.Staff;
import org.sapar.identity.StaffDesk;
import org.sapar.identity.StaffList;
import org.sapar.identity.StaffQuery;
import org.sapar.identity.StaffState;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Paged;

/** Backs identity/staff.xhtml: who works with the system, with the filters in the address. */
@Named
@ViewScoped
public class StaffView extends Paged<Staff> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;

    @EJB
    StaffDesk desk;

    private String q;

    private String place;

    private String state;

    private transient StaffList list;

    public StaffView() {
        super(StaffQuery.SIZE);
    }

    public void load() {
        list = desk.staff(new StaffQuery(q, place, wanted(), getNumber()));
    }

    @Override
    protected List<Staff> found() {
        return list.rows();
    }

    public List<StaffState> getStates() {
        return List.of(StaffState.values());
    }

    public long count(StaffState one) {
        return list.counts().getOrDefault(one, 0L);
    }

    public long getAll() {
        return list.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The state of the address; one that does not exist is none. */
    private StaffState wanted() {
        return Arrays.stream(StaffState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = Asked.text(q, LONGEST);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Asked.code(place);
    }

    public String getState() {
        return wanted() == null ? null : state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
