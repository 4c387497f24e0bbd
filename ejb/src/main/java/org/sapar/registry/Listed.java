package org.sapar.registry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.MatchKeys;
import org.sapar.shared.Broken;

/**
 * A line of a list held against the register, not yet against the other lines.
 *
 * @param mobile in E.164, or null
 * @param broken the rule that stands in the way of a new file, or null
 * @param description what it is compared by; null where there is nothing to compare
 * @param keys of the description
 * @param alike files of the register that may be of the same person
 */
record Listed(
        NewMigrant form,
        String mobile,
        Broken broken,
        Description description,
        Set<Long> keys,
        List<Examined.Alike> alike) {

    static Listed of(NewMigrant form, String mobile) {
        var description = Descriptions.of(Descriptions.sought(form), mobile);
        return new Listed(form, mobile, null, description, MatchKeys.of(description), List.of());
    }

    static Listed unfit(NewMigrant form, Broken rule) {
        return new Listed(form, null, rule, null, Set.of(), List.of());
    }

    /** The rule that is broken by a number that a file has; whose file it is is told to nobody. */
    static Broken held() {
        return Broken.at("pin", "exchange.row.held");
    }

    /** The numbers that no two files may have. */
    Stream<String> marks() {
        return Stream.concat(
                Pin.of(form.person().pin()).map(Pin::value).stream(),
                Stream.ofNullable(form.document()).map(document -> NewDocument.number(document.number())));
    }

    /** @param rule that stands in the way of a new file, unless somebody who is likely the same has one; or null */
    Listed beside(List<Examined.Alike> files, Broken rule) {
        return new Listed(form, mobile, rule, description, keys, files);
    }
}
