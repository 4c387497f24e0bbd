package org.sapar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sapar.shared.Denied;

/** Which rows the caller may find and change: those of these posts and of these centres, or of all. */
public interface Scope {

    /** True for the ministry's supervisors and for the system itself. */
    boolean everywhere();

    /** Codes of the posts that the caller works for; may be empty. */
    Collection<String> posts();

    /** Codes of the training centres that the caller works for; may be empty. */
    Collection<String> centres();

    /**
     * Stops who would file a record at an office that is not the caller's.
     *
     * @throws Denied if it is not
     */
    static void admit(Function<Scope, Collection<String>> offices, String office) {
        var scope = CDI.current().select(Scope.class).get();
        if (!scope.everywhere() && !offices.apply(scope).contains(office)) {
            throw new Denied("scope");
        }
    }

    /** The codes as SQL takes them: never an empty list. */
    static Collection<String> listed(Collection<String> codes) {
        return codes.isEmpty() ? List.of("-") : codes;
    }

    /** Hands the filter its first parameter. */
    @ApplicationScoped
    class Everywhere implements Supplier<Boolean> {

        @Inject
        Scope scope;

        @Override
        public Boolean get() {
            return scope.everywhere();
        }
    }

    /** Hands the filter the posts. */
    @ApplicationScoped
    class Posts implements Supplier<Collection<String>> {

        @Inject
        Scope scope;

        @Override
        public Collection<String> get() {
            return listed(scope.posts());
        }
    }

    /** Hands the filter the centres. */
    @ApplicationScoped
    class Centres implements Supplier<Collection<String>> {

        @Inject
        Scope scope;

        @Override
        public Collection<String> get() {
            return listed(scope.centres());
        }
    }
}
