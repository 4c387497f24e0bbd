package org.sapar.identity;

import java.util.Set;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Work that somebody left to the system, such as a long list: done as that person and signed so, with the permissions
 * that it takes. Where the person stands, and whether he may still, is asked again with each call.
 */
public final class Errand {

    private Errand() {}

    /**
     * Does the work.
     *
     * @param sub the person who left it, by the id of the account
     */
    public static void run(String sub, Set<String> permissions, Runnable work) {
        SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(sub))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(permissions)))
                .runAs(work);
    }
}
