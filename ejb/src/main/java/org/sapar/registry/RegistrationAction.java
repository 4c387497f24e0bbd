package org.sapar.registry;

import static org.sapar.registry.RegistrationState.EXPIRED;
import static org.sapar.registry.RegistrationState.INCOMPLETE;
import static org.sapar.registry.RegistrationState.REFUSED;
import static org.sapar.registry.RegistrationState.REGISTERED;
import static org.sapar.registry.RegistrationState.REMOVED;
import static org.sapar.registry.RegistrationState.SUBMITTED;
import static org.sapar.registry.RegistrationState.WITHDRAWN;
import static org.sapar.workflow.Moves.move;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sapar.workflow.Moves;

/** What can be done to a consular registration. */
public enum RegistrationAction {
    ASK,
    COMPLETE,
    REGISTER,
    WITHDRAW,
    REFUSE,
    EXPIRE,
    REMOVE,
    REGISTER_AGAIN,
    /** A temporary registration begins anew before it runs out. */
    RENEW,
    /** Another post takes the entry over. */
    TRANSFER;

    /** Those that an officer of the register takes by himself; the others follow from requests or from the calendar. */
    public static Set<RegistrationAction> ofTheDesk() {
        return EnumSet.of(REMOVE, REGISTER_AGAIN, RENEW, TRANSFER);
    }

    /** Those that put somebody on the register of a post or take him off. */
    static Set<RegistrationAction> ofStanding() {
        return EnumSet.of(REGISTER, REMOVE, REGISTER_AGAIN, TRANSFER);
    }

    /** The life of a consular registration. */
    public static Moves<RegistrationState, RegistrationAction> moves() {
        return Table.MOVES;
    }

    private static final class Table {

        static final Moves<RegistrationState, RegistrationAction> MOVES = Moves.of(
                SUBMITTED,
                List.of(
                        move(SUBMITTED, ASK, INCOMPLETE),
                        move(INCOMPLETE, COMPLETE, SUBMITTED),
                        move(SUBMITTED, REGISTER, REGISTERED),
                        move(SUBMITTED, WITHDRAW, WITHDRAWN),
                        move(SUBMITTED, REFUSE, REFUSED),
                        move(INCOMPLETE, WITHDRAW, WITHDRAWN),
                        move(INCOMPLETE, EXPIRE, EXPIRED),
                        move(REGISTERED, REMOVE, REMOVED),
                        move(REGISTERED, RENEW, REGISTERED),
                        move(REGISTERED, TRANSFER, REGISTERED),
                        move(REMOVED, REGISTER_AGAIN, REGISTERED)));
    }
}
