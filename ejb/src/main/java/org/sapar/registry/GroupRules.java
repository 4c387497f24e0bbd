package org.sapar.registry;

import java.time.LocalDate;
import java.util.Collection;

/** What a file says that may be told of a group, what stands in the way, and how it is written. */
final class GroupRules {

    private GroupRules() {}

    /**
     * What becomes of a file.
     *
     * @param wish null as long as it was not said what is to be changed
     * @param seen the version in which somebody saw it
     * @param posts whose files the caller changes
     */
    static GroupOutcome outcome(Migrant file, GroupWish wish, int seen, Collection<String> posts) {
        if (file.isWithdrawn()) {
            return GroupOutcome.WITHDRAWN;
        }
        if (file.isMerged()) {
            return GroupOutcome.MERGED;
        }
        if (file.isProtected()) {
            return GroupOutcome.PROTECTED;
        }
        if (!posts.contains(file.getPostCode())) {
            return GroupOutcome.OTHER_POST;
        }
        if (file.getVersion() != seen) {
            return GroupOutcome.MEANWHILE;
        }
        return wish == null ? GroupOutcome.CHANGED : outcome(file, wish);
    }

    private static GroupOutcome outcome(Migrant file, GroupWish wish) {
        var before = value(wish.action(), file);
        if (wish.value().equals(before)) {
            return GroupOutcome.SAME;
        }
        if (wish.action() == GroupAction.LANGUAGE) {
            return GroupOutcome.CHANGED;
        }
        if (before == null) {
            return GroupOutcome.NO_STAY;
        }
        return country(before).equals(country(wish.value())) ? GroupOutcome.CHANGED : GroupOutcome.OTHER_COUNTRY;
    }

    /** What the file says now; null if it was not told. */
    static String value(GroupAction action, Migrant file) {
        return file.value(action == GroupAction.LANGUAGE ? PersonField.LANGUAGE : PersonField.STAY);
    }

    /** Writes what was told of the group; a stay in the new region keeps the purpose and the day of entry. */
    static void tell(Migrant file, GroupChange change, LocalDate today) {
        if (change.getAction() == GroupAction.LANGUAGE) {
            file.put(PersonField.LANGUAGE, change.getTarget());
        } else {
            var stay = file.stay().orElseThrow();
            file.stayNow(
                    new NewStay(change.getTarget(), stay.getPurpose(), stay.getEnteredOn()),
                    change.getFiledAt(),
                    today);
        }
    }

    private static String country(String region) {
        return region.substring(0, region.indexOf('-'));
    }
}
