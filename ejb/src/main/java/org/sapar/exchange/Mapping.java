package org.sapar.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What stands in the columns of a list.
 *
 * @param fields one for each column in their order; null for a column that is not read
 * @param defaults what holds where a line says nothing
 * @param consent that the people agreed to be registered, and the post keeps what they signed
 */
public record Mapping(
        @NotNull @Size(max = ListReader.MOST_COLUMNS) List<ListField> fields,
        @NotNull @Valid ImportDefaults defaults,
        @AssertTrue(message = "{registry.consent}") boolean consent)
        implements Serializable {}
