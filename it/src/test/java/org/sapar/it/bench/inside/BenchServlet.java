package org.sapar.it.bench.inside;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sapar.exchange.ImportDesk;
import org.sapar.identity.Permission;
import org.sapar.it.bench.Found;
import org.sapar.it.bench.Load;
import org.sapar.it.desk.As;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.PersonSought;
import org.sapar.registry.RegistryDesk;
import org.sapar.registry.SweepKeeper;
import org.sapar.registry.journey.ClockRounds;
import org.sapar.shared.Broken;

/**
 * Works off orders of the benchmark inside the server: a post brings the tasks and takes the times back; a get is the
 * smallest answer that this server gives over HTTP.
 */
@WebServlet("/bench")
public class BenchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient RegistryDesk desk;

    @EJB
    transient ImportDesk imports;

    @EJB
    transient ClockRounds rounds;

    @EJB
    transient SweepKeeper sweeps;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().print("{\"hello\": \"sapar\"}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (var in = new ObjectInputStream(request.getInputStream())) {
            var order = (Order) in.readObject();
            var series = Load.run(order.threads(), order.tasks(), job(order.work()));
            try (var out = new ObjectOutputStream(response.getOutputStream())) {
                out.writeObject(series);
            }
        } catch (IOException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new ServletException(fault);
        }
    }

    /** Tasks of an order are of the kind that its work takes. */
    private <T> Callable<Load.Job<T>> job(Work work) {
        return () -> BenchServlet.<T>of(
                switch (work) {
                    case FIND -> (MigrantQuery query) -> rows(() -> desk.find(query));
                    case FIND_MEANT -> (MigrantQuery query) -> meant(query);
                    case CHECK -> (PersonSought person) -> check(person);
                    case REGISTER -> (NewMigrant form) -> register(form);
                    case IMPORT -> new ListJob(imports);
                    case SETTLE -> nothing -> settle();
                    case SWEEP -> (String all) -> sweep();
                    case RAW_FIND -> new RawFind();
                    case RAW_CHECK -> new RawCheck();
                    case RAW_REGISTER -> new RawRegister();
                });
    }

    @SuppressWarnings("unchecked")
    private static <T> Load.Job<T> of(Load.Job<?> job) {
        return (Load.Job<T>) job;
    }

    private static List<Found> rows(Callable<List<MigrantRow>> call) {
        return As.AIDA.call(call).stream().map(row -> new Found(row.id(), null)).toList();
    }

    /** As the page does. */
    private List<Found> meant(MigrantQuery query) {
        var found = rows(() -> desk.find(query));
        return found.isEmpty() ? rows(() -> desk.alike(query)) : found;
    }

    private List<Found> check(PersonSought person) {
        return As.AIDA.call(() -> desk.check(person)).stream()
                .map(suspect ->
                        new Found(suspect.subjectId(), suspect.likeness().verdict()))
                .toList();
    }

    /**
     * What is due is derived for everybody who was filed past the desks, so that nobody does it beside the measuring.
     */
    private List<Found> settle() {
        return As.anybody("system", Set.of(Permission.SYSTEM_WORK), () -> {
            rounds.all();
            return List.of();
        });
    }

    /** Null for somebody who is taken for another: an officer would have to look. */
    private List<Found> register(NewMigrant form) {
        try {
            var file = As.AIDA.call(() -> desk.registerBeside(form, Set.of()));
            return List.of(new Found(file.getId(), null));
        } catch (Broken refused) {
            return null;
        }
    }

    private List<Found> sweep() {
        var swept = As.anybody("system", Set.of(Permission.SYSTEM_WORK), sweeps::all);
        if (swept.isEmpty()) {
            throw new IllegalStateException("Somebody else compares the register");
        }
        return List.of();
    }
}
