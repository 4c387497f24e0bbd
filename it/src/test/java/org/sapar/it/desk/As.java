package org.sapar.it.desk;

import java.util.Set;
import java.util.concurrent.Callable;
import org.sapar.registry.RegistryDesk;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The people of the demo, each with the permissions of the job. */
public enum As {
    AIDA(1, Job.INTAKE),
    BAKYT(2, Job.CONSULAR_OFFICER),
    CHOLPON(3, Job.PROTECTION_OFFICER),
    DANIYAR(4, Job.HEAD_OF_POST),
    ELENA(5, Job.CONSULAR_OFFICER),
    FARIDA(6, Job.TRAINING_REGISTRAR),
    GULNARA(7, Job.TRAINING_MANAGER),
    INDIRA(9, Job.SUPERVISOR),
    JYLDYZ(10, Job.DPO),
    NURLAN(11, Job.SYSADMIN),
    KANAT(12, Job.CONSULAR_OFFICER),
    LEYLA(13, Job.CONSULAR_OFFICER);

    private final int number;

    private final Job job;

    As(int number, Job job) {
        this.number = number;
        this.job = job;
    }

    /** The person's id at the login server. */
    String sub() {
        return "0190d000-0000-7000-8000-%012d".formatted(number);
    }

    /** Does the work as this person. */
    public <T> T call(Callable<T> work) {
        return anybody(sub(), job.permissions(), work);
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Does the work as this person, but with these permissions only. */
    <T> T with(Set<String> permissions, Callable<T> work) {
        return anybody(sub(), permissions, work);
    }

    /** Does the work as anybody. */
    public static <T> T anybody(String sub, Set<String> permissions, Callable<T> work) {
        try {
            return domain().createAdHocIdentity(new NamePrincipal(sub))
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(permissions)))
                    .runAs(work);
        } catch (RuntimeException refusal) {
            throw refusal;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The domain in which the desks live: the one of their class loader, not of the tests'. */
    private static SecurityDomain domain() {
        var thread = Thread.currentThread();
        var own = thread.getContextClassLoader();
        thread.setContextClassLoader(RegistryDesk.class.getClassLoader());
        try {
            return SecurityDomain.getCurrent();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
