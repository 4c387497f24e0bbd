package org.sapar.identity;

/** The permissions, each {@code <feature>-<verb>}; jobs are composed of them in Keycloak, see docs/security.md. */
public final class Permission {

    public static final String REGISTRY_READ = "registry-read";
    public static final String REGISTRY_REGISTER = "registry-register";

    /** To say that two files are of one person, to agree to it, and to undo it. */
    public static final String REGISTRY_MERGE = "registry-merge";

    /** To take people off the consular register, enter them again, and take them over from another post. */
    public static final String REGISTRY_ENLIST = "registry-enlist";

    /** To put employers on the register and mend their entries. */
    public static final String REGISTRY_EMPLOYERS = "registry-employers";

    /** To say that one has to be careful with an employer, or not any more. */
    public static final String REGISTRY_STANDING = "registry-standing";
    /** To see files that go by an alias, to give them one, and to take it away again. */
    public static final String REGISTRY_PROTECT = "registry-protect";

    public static final String REQUESTS_READ = "requests-read";
    public static final String REQUESTS_OPEN = "requests-open";
    public static final String REQUESTS_PROCESS = "requests-process";
    public static final String REQUESTS_DECIDE = "requests-decide";
    public static final String REQUESTS_SIGN = "requests-sign";
    public static final String REQUESTS_ISSUE = "requests-issue";

    public static final String TRAINING_READ = "training-read";
    public static final String TRAINING_ENROL = "training-enrol";
    public static final String TRAINING_ATTEND = "training-attend";
    public static final String TRAINING_MANAGE = "training-manage";

    public static final String REPORTING_READ = "reporting-read";
    public static final String TRAIL_READ = "trail-read";

    /** Who saw the file of a migrant: the data protection officer of all, others of those that their post keeps. */
    public static final String TRAIL_TRACE = "trail-trace";

    /** To send in lists of people, have them filed, and withdraw them. */
    public static final String EXCHANGE_IMPORT = "exchange-import";

    /** To take lists of people out of the register. */
    public static final String EXCHANGE_EXPORT = "exchange-export";

    /** To release as the second person what somebody else wants to take out. */
    public static final String EXCHANGE_RELEASE = "exchange-release";

    public static final String REFERENCE_MANAGE = "reference-manage";
    public static final String STAFF_ADMINISTER = "staff-administer";

    /** Counts only together with a staff row of the ministry. */
    public static final String SCOPE_ALL = "scope-all";

    /** No job has it: what is done by the system alone, when a time has run out. */
    public static final String SYSTEM_WORK = "system-work";

    private Permission() {}
}
