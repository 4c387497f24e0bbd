package org.sapar.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sapar.persistence.Scope;
import org.sapar.shared.Denied;

/** Who is calling: the person by Keycloak's id, the permissions by token, post and centre by the staff table. */
@Stateless
@LocalBean
@Local(Scope.class)
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller implements Scope {

    private static final String NOBODY = "anonymous";

    @Resource
    SessionContext context;

    @EJB
    StaffDirectory directory;

    /** The person's id in Keycloak; {@code system} at start-up and in timers; {@code anonymous} without a login. */
    public String sub() {
        return SystemWork.isUnderWay()
                ? Standing.SYSTEM_SUB
                : context.getCallerPrincipal().getName();
    }

    /** Where the caller stands in the staff table; never null. */
    public Standing standing() {
        if (SystemWork.isUnderWay()) {
            return Standing.system();
        }
        var sub = sub();
        return NOBODY.equals(sub) ? Standing.unknown(sub) : directory.standing(sub);
    }

    /** Whether the caller has the permission and is active. */
    public boolean may(String permission) {
        if (SystemWork.isUnderWay()) {
            return true;
        }
        var standing = standing();
        return context.isCallerInRole(permission) && standing.active() && standing.keeps(permission);
    }

    /**
     * Stops whoever lacks the permission.
     *
     * @throws Denied if the caller may not
     */
    public void require(String permission) {
        if (!may(permission)) {
            throw new Denied("permission");
        }
    }

    /**
     * Whether one of the permissions that the method names is still the caller's. The container has asked the token;
     * what was taken away since the token was made out, only we know.
     */
    public boolean isStillPermitted(Method method) {
        var needed = method.getAnnotation(RolesAllowed.class);
        return needed == null || Arrays.stream(needed.value()).anyMatch(standing()::keeps);
    }

    @Override
    public boolean everywhere() {
        var standing = standing();
        return standing.active()
                && standing.ministry()
                && standing.keeps(Permission.SCOPE_ALL)
                && (SystemWork.isUnderWay() || context.isCallerInRole(Permission.SCOPE_ALL));
    }

    @Override
    public Collection<String> posts() {
        return active(standing().post());
    }

    @Override
    public Collection<String> centres() {
        return active(standing().centre());
    }

    private List<String> active(String code) {
        return standing().active() ? Stream.ofNullable(code).toList() : List.of();
    }
}
