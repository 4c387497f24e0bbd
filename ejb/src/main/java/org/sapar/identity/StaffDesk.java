package org.sapar.identity;

import static org.sapar.identity.Permission.STAFF_ADMINISTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.sapar.persistence.Slice;
import org.sapar.reference.PostKind;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * Who works with the system, where, and whether still; which permissions somebody has is said at the sign-on service.
 */
@Stateless
public class StaffDesk {

    @Inject
    StaffBook book;

    @Inject
    StaffHistory history;

    @EJB
    ReferenceDesk reference;

    @EJB
    SignOnTable signOns;

    @Inject
    Event<StaffChanged> changes;

    @EJB
    Caller caller;

    @Inject
    EntityManager entityManager;

    /** A page of the staff, by name. */
    @RolesAllowed(STAFF_ADMINISTER)
    public StaffList staff(@NotNull @Valid StaffQuery query) {
        var rows = Slice.of(book.find(query.pattern(), query.place(), query.wanted()), StaffQuery.SIZE, query.page());
        var counts = new EnumMap<StaffState, Long>(StaffState.class);
        Arrays.stream(StaffState.values())
                .forEach(state -> counts.put(state, book.count(query.pattern(), query.place(), state.name())));
        return new StaffList(rows, counts);
    }

    /** One of the staff, with what the row said before. */
    @RolesAllowed(STAFF_ADMINISTER)
    public StaffFile file(@NotNull UUID id) {
        var staff = book.byId(id).orElseThrow(Broken::unknown);
        var cover = staff.getCoverId() == null
                ? null
                : book.byId(staff.getCoverId()).orElse(null);
        return new StaffFile(staff, cover, history.of(id), isOwn(staff));
    }

    /** Who may stand in for somebody: all who are let in, by name. */
    @RolesAllowed(STAFF_ADMINISTER)
    public List<Staff> active() {
        return book.active();
    }

    /**
     * Lets somebody in, or changes where the person works; counts from the next call of that person.
     *
     * @param version of the row that was seen
     * @throws Broken if somebody else changed the row meanwhile, if the place is unknown, or the absence makes no sense
     * @throws Denied if it is the caller's own row
     */
    @RolesAllowed(STAFF_ADMINISTER)
    public Staff appoint(@NotNull UUID id, int version, @NotNull @Valid Appointment appointment) {
        var staff = others(id, version);
        var post = reference.post(appointment.place());
        var centre = reference.centre(appointment.place());
        if (post.isEmpty() && centre.isEmpty()) {
            throw Broken.at("place", "identity.place");
        }
        if (appointment.cover() != null
                && book.byId(appointment.cover()).filter(Staff::isActive).isEmpty()) {
            throw Broken.at("cover", "identity.absence.cover");
        }
        staff.assign(
                post.map(one -> one.getCode()).orElse(null),
                post.isPresent() ? null : appointment.place(),
                post.filter(one -> one.getKind() == PostKind.MINISTRY).isPresent());
        staff.clear(appointment.clearance());
        staff.absent(appointment.absentFrom(), appointment.absentUntil(), appointment.cover());
        return changed(staff);
    }

    /**
     * Ends the right of somebody to come in, from now on; what is open of the person's sign-ons ends too.
     *
     * @throws Broken if somebody else changed the row meanwhile, or the person is not let in
     * @throws Denied if it is the caller's own row, so that there is always an administrator left
     */
    @RolesAllowed(STAFF_ADMINISTER)
    public Staff end(@NotNull UUID id, int version) {
        var staff = others(id, version);
        staff.end();
        signOns.endAll(staff.getSub(), Ending.STAFF);
        return changed(staff);
    }

    /**
     * Lets somebody in again where the person worked before.
     *
     * @throws Broken if somebody else changed the row meanwhile, or the right has not ended
     * @throws Denied if it is the caller's own row
     */
    @RolesAllowed(STAFF_ADMINISTER)
    public Staff restore(@NotNull UUID id, int version) {
        var staff = others(id, version);
        staff.restore();
        return changed(staff);
    }

    /**
     * The row to be changed. The caller's own is locked meanwhile and asked again, so that two administrators who end
     * each other at the same moment do not both succeed.
     */
    private Staff others(UUID id, int version) {
        var own = book.bySub(caller.sub()).orElseThrow(() -> new Denied("inactive"));
        entityManager.refresh(own, LockModeType.PESSIMISTIC_WRITE);
        if (!own.isActive()) {
            throw new Denied("inactive");
        }
        var staff = book.byId(id).orElseThrow(Broken::unknown);
        if (isOwn(staff)) {
            throw new Denied("identity.own");
        }
        if (staff.getVersion() != version) {
            throw Broken.conflict();
        }
        return staff;
    }

    private boolean isOwn(Staff staff) {
        return staff.getSub().equals(caller.sub());
    }

    private Staff changed(Staff staff) {
        changes.fire(new StaffChanged(staff.getSub()));
        return staff;
    }
}
