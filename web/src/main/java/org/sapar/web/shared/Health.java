package org.sapar.web.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * Says how the application is, in the form of MicroProfile Health: {@code live}, {@code ready}, {@code started}. The
 * server's own page on the management port does not find the checks within an EAR (WFLY-12835); with that mended, this
 * goes. It is asked from the machine itself; the proxy does not let anybody else ask.
 */
@WebServlet("/public/health/*")
public class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Annotation> KINDS = Map.of(
            "/live", Liveness.Literal.INSTANCE,
            "/ready", Readiness.Literal.INSTANCE,
            "/started", Startup.Literal.INSTANCE);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    @Any
    transient Instance<HealthCheck> checks;

    record Answer(HealthCheckResponse.Status status, List<Part> checks) {

        static Answer of(List<Part> parts) {
            var up = parts.stream().allMatch(part -> part.status() == HealthCheckResponse.Status.UP);
            return new Answer(up ? HealthCheckResponse.Status.UP : HealthCheckResponse.Status.DOWN, parts);
        }
    }

    record Part(String name, HealthCheckResponse.Status status, Map<String, Object> data) {

        static Part of(HealthCheckResponse response) {
            return new Part(
                    response.getName(), response.getStatus(), response.getData().orElse(Map.of()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = Optional.ofNullable(request.getPathInfo()).map(KINDS::get);
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var answer = Answer.of(checks.select(kind.get()).stream()
                .map(HealthCheck::call)
                .map(Part::of)
                .toList());
        response.setStatus(
                answer.status() == HealthCheckResponse.Status.UP
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        JSON.writeValue(response.getOutputStream(), answer);
    }
}
