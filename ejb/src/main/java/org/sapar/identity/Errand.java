package org.sapar.identity;

import java.util.Set;
import java.util.function.Supplier;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Runs work in the background in the name of the person who handed it over, such as the filing of a long list.
 *
 * <p>The desks see that person as their caller and record each call under that name, with the permissions that are
 * given here. The staff table is asked with each call, so that the work ends when the person may not any more.
 */
public final class Errand {

    private Errand() {}

    /**
     * Does the work.
     *
     * @param sub the person who left it, by the id of the account
     */
    public static void run(String sub, Set<String> permissions, Runnable work) {
        identity(sub, permissions).runAs(work);
    }

    /**
     * Does the work and tells what came of it.
     *
     * @param sub the person who left it, by the id of the account
     */
    public static <T> T get(String sub, Set<String> permissions, Supplier<T> work) {
        return identity(sub, permissions).runAsSupplier(work);
    }

    private static SecurityIdentity identity(String sub, Set<String> permissions) {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(sub))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(permissions)));
    }
}
