package org.sapar.it.desk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.registry.RegistryDesk;
import org.sapar.reporting.FiguresDesk;
import org.sapar.requests.RequestDesk;
import org.sapar.training.TrainingDesk;

class PermissionIT extends DeskTest {

    @Inject
    BeanManager beans;

    @Inject
    @Any
    Instance<Object> instances;

    @Test
    void each_method_of_each_desk_is_closed_to_whoever_lacks_its_permission() {
        var open = new ArrayList<String>();
        for (var desk : desks()) {
            for (var method : guarded(desk)) {
                if (!isRefused(desk, method)) {
                    open.add(desk.getSimpleName() + "." + method.getName());
                }
            }
        }

        assertThat(desks()).contains(RegistryDesk.class, RequestDesk.class, TrainingDesk.class, FiguresDesk.class);
        assertThat(open).isEmpty();
    }

    @Test
    void a_desk_has_no_method_without_a_permission() {
        assertThat(desks())
                .allSatisfy(desk -> assertThat(guarded(desk)).containsExactlyInAnyOrderElementsOf(called(desk)));
    }

    /** Calls it with everything but what it takes. */
    private boolean isRefused(Class<?> desk, Method method) {
        var needed = Set.of(method.getAnnotation(RolesAllowed.class).value());
        var others = Arrays.stream(Job.values())
                .flatMap(job -> job.permissions().stream())
                .filter(permission -> !needed.contains(permission))
                .collect(toSet());
        var target = instances.select(desk).get();
        return As.DANIYAR.with(others, () -> {
            try {
                method.invoke(target, nothings(method));
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof EJBAccessException;
            }
        });
    }

    private static Object[] nothings(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : null)
                .toArray();
    }

    private Set<Class<?>> desks() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> !guarded(type).isEmpty())
                .collect(toSet());
    }

    private static List<Method> guarded(Class<?> desk) {
        return called(desk).stream()
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                .toList();
    }

    private static List<Method> called(Class<?> desk) {
        return Stream.of(desk.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }
}
