package org.sapar.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns of the directory somebody wants to see. */
@Entity
public class DirectoryChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String sub;

    private String columns;

    /** For the persistence provider. */
    protected DirectoryChoice() {}

    DirectoryChoice(String sub) {
        this.sub = sub;
    }

    void show(Collection<DirectoryColumn> wanted) {
        columns = wanted.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    Set<DirectoryColumn> shown() {
        var shown = EnumSet.noneOf(DirectoryColumn.class);
        Arrays.stream(DirectoryColumn.values())
                .filter(column -> Arrays.asList(columns.split(" ")).contains(column.name()))
                .forEach(shown::add);
        return shown;
    }
}
