package org.sapar.registry;

import java.util.List;
import java.util.Set;

/**
 * How somebody likes the directory.
 *
 * @param lists by name
 * @param columns beside the name; all of them as long as nothing was chosen
 */
public record Directory(List<SavedList> lists, Set<DirectoryColumn> columns) {

    public Directory {
        lists = List.copyOf(lists);
        columns = Set.copyOf(columns);
    }
}
