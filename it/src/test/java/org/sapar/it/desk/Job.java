package org.sapar.it.desk;

import static org.sapar.identity.Permission.EXCHANGE_EXPORT;
import static org.sapar.identity.Permission.EXCHANGE_IMPORT;
import static org.sapar.identity.Permission.EXCHANGE_RELEASE;
import static org.sapar.identity.Permission.REFERENCE_MANAGE;
import static org.sapar.identity.Permission.REGISTRY_EMPLOYERS;
import static org.sapar.identity.Permission.REGISTRY_ENLIST;
import static org.sapar.identity.Permission.REGISTRY_MERGE;
import static org.sapar.identity.Permission.REGISTRY_PROTECT;
import static org.sapar.identity.Permission.REGISTRY_READ;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;
import static org.sapar.identity.Permission.REGISTRY_STANDING;
import static org.sapar.identity.Permission.REPORTING_READ;
import static org.sapar.identity.Permission.REQUESTS_DECIDE;
import static org.sapar.identity.Permission.REQUESTS_ISSUE;
import static org.sapar.identity.Permission.REQUESTS_OPEN;
import static org.sapar.identity.Permission.REQUESTS_PROCESS;
import static org.sapar.identity.Permission.REQUESTS_READ;
import static org.sapar.identity.Permission.REQUESTS_SIGN;
import static org.sapar.identity.Permission.SCOPE_ALL;
import static org.sapar.identity.Permission.STAFF_ADMINISTER;
import static org.sapar.identity.Permission.TRAIL_READ;
import static org.sapar.identity.Permission.TRAIL_TRACE;
import static org.sapar.identity.Permission.TRAINING_ATTEND;
import static org.sapar.identity.Permission.TRAINING_ENROL;
import static org.sapar.identity.Permission.TRAINING_MANAGE;
import static org.sapar.identity.Permission.TRAINING_READ;

import java.util.Locale;
import java.util.Set;

/** The jobs and what each may; the realm is held against this table. */
public enum Job {
    INTAKE(REGISTRY_READ, REGISTRY_REGISTER, REGISTRY_EMPLOYERS, REQUESTS_READ, REQUESTS_OPEN, REQUESTS_ISSUE),
    CONSULAR_OFFICER(
            REGISTRY_READ,
            REGISTRY_REGISTER,
            REGISTRY_MERGE,
            REGISTRY_ENLIST,
            REGISTRY_EMPLOYERS,
            EXCHANGE_IMPORT,
            EXCHANGE_EXPORT,
            REQUESTS_READ,
            REQUESTS_OPEN,
            REQUESTS_ISSUE,
            REQUESTS_PROCESS,
            REQUESTS_DECIDE),
    PROTECTION_OFFICER(REGISTRY_READ, REGISTRY_EMPLOYERS, REGISTRY_STANDING, REGISTRY_PROTECT),
    HEAD_OF_POST(
            REGISTRY_READ,
            REGISTRY_REGISTER,
            REGISTRY_MERGE,
            REGISTRY_ENLIST,
            REGISTRY_EMPLOYERS,
            REGISTRY_STANDING,
            REGISTRY_PROTECT,
            EXCHANGE_IMPORT,
            EXCHANGE_EXPORT,
            EXCHANGE_RELEASE,
            REQUESTS_READ,
            REQUESTS_OPEN,
            REQUESTS_ISSUE,
            REQUESTS_PROCESS,
            REQUESTS_DECIDE,
            REQUESTS_SIGN,
            REPORTING_READ,
            TRAIL_TRACE),
    TRAINING_REGISTRAR(REGISTRY_READ, TRAINING_READ, TRAINING_ENROL, TRAINING_ATTEND),
    TRAINING_MANAGER(REGISTRY_READ, TRAINING_READ, TRAINING_ENROL, TRAINING_ATTEND, TRAINING_MANAGE),
    RECRUITER(),
    SUPERVISOR(
            SCOPE_ALL, REPORTING_READ, REGISTRY_READ, REQUESTS_READ, TRAINING_READ, EXCHANGE_EXPORT, EXCHANGE_RELEASE),
    ANALYST(SCOPE_ALL, REPORTING_READ),
    DPO(SCOPE_ALL, REGISTRY_READ, REGISTRY_PROTECT, TRAIL_READ, TRAIL_TRACE, EXCHANGE_EXPORT, EXCHANGE_RELEASE),
    REFDATA_ADMIN(REFERENCE_MANAGE),
    SYSADMIN(STAFF_ADMINISTER);

    private final Set<String> permissions;

    Job(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** The name of the role in the realm. */
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
