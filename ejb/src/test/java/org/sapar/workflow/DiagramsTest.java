package org.sapar.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportState;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportState;
import org.sapar.registry.DocumentAction;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationState;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionState;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestState;
import org.sapar.training.EnrolmentAction;
import org.sapar.training.EnrolmentState;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionState;

/** The diagrams in docs/generated are those of the tables; {@code -Dsapar.write=true} writes them anew. */
class DiagramsTest {

    private static final Path FOLDER = Path.of("..", "docs", "generated");

    static Stream<Arguments> diagrams() {
        return Stream.of(
                Arguments.of("request", page("a request", RequestState.values(), RequestAction.moves())),
                Arguments.of("session", page("a training session", SessionState.values(), SessionAction.moves())),
                Arguments.of("enrolment", page("an enrolment", EnrolmentState.values(), EnrolmentAction.moves())),
                Arguments.of(
                        "registration",
                        page("a consular registration", RegistrationState.values(), RegistrationAction.moves())),
                Arguments.of("import", page("a list of people", ImportState.values(), ImportAction.moves())),
                Arguments.of("export", page("an export", ExportState.values(), ExportAction.moves())),
                Arguments.of("document", page("a document", DocumentStatus.values(), DocumentAction.moves())),
                Arguments.of(
                        "suspicion",
                        page(
                                "a suspicion that two files are of one person",
                                SuspicionState.values(),
                                SuspicionAction.moves())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void diagram_is_that_of_the_table(String file, String page) throws IOException {
        var path = FOLDER.resolve(file + ".md");
        if (Boolean.getBoolean("sapar.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, page);
        }
        assertThat(path)
                .as("The moves have changed; run this test with -Dsapar.write=true to write the diagram anew")
                .content()
                .isEqualToNormalizingNewlines(page);
    }

    private static <S extends Enum<S>, A extends Enum<A>> String page(String what, S[] states, Moves<S, A> moves) {
        var staying = Arrays.stream(states)
                .map(state -> staying(state, moves))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return "# The life of " + what + "\n\n"
                + "Written by `DiagramsTest` from the table in the code: change the table, not this page.\n\n"
                + "```mermaid\n" + moves.diagram() + "```\n"
                + (staying.isEmpty() ? "" : "\nActions that keep the state:\n\n" + staying + "\n");
    }

    private static <S extends Enum<S>, A extends Enum<A>> String staying(S state, Moves<S, A> moves) {
        var actions = moves.from(state).entrySet().stream()
                .filter(move -> move.getValue() == state)
                .map(move -> "`" + move.getKey() + "`")
                .collect(Collectors.joining(", "));
        return actions.isEmpty() ? "" : "- `" + state + "`: " + actions;
    }
}
