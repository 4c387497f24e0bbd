package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnerTest {

    private final Map<Object, Object> attributes = new HashMap<>();

    private int changes;

    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (self, method, values) -> switch (method.getName()) {
                case "getAttribute" -> attributes.get(values[0]);
                case "setAttribute" -> attributes.put(values[0], values[1]);
                default -> throw new AssertionError(method);
            });

    private final HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, values) -> switch (method.getName()) {
                case "getSession" -> session;
                case "changeSessionId" -> "id" + ++changes;
                default -> throw new AssertionError(method);
            });

    @Test
    void the_first_request_after_the_sign_on_changes_the_id_once() {
        assertThat(Owner.claim(request, "aigul")).isTrue();
        assertThat(Owner.claim(request, "aigul")).isTrue();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void nobody_takes_over_the_session_of_somebody_else() {
        assertThat(Owner.claim(request, "aigul")).isTrue();
        assertThat(Owner.claim(request, "bakyt")).isFalse();
        assertThat(attributes).containsEntry(Owner.ATTRIBUTE, "aigul");
        assertThat(changes).isEqualTo(1);
    }
}
