package org.sapar.exchange;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sapar.reference.Post;
import org.sapar.reference.ReferenceDesk;

/**
 * What marks the file of an export wherever it goes, in the language of whoever asked for it.
 *
 * @param facts what each part is, and the part
 */
public record ExportMark(String confidential, List<Fact> facts) implements Serializable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm z", Locale.ROOT);

    /** One part of the mark. */
    public record Fact(String label, String value) implements Serializable {}

    static ExportMark of(RegisterExport export, ReferenceDesk reference) {
        var words = export.words();
        var post = export.getPost() == null
                ? null
                : reference.post(export.getPost()).orElse(null);
        var locale = Locale.forLanguageTag(export.getLayout().language());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("mark.number"), export.getNumber()));
        facts.add(new Fact(words.say("mark.asked"), export.getAuthor() + place(post, locale, words)));
        facts.add(
                new Fact(words.say("mark.at"), MOMENT.format(export.getFiledAt().atZone(zone(post)))));
        if (export.getDecision() != null) {
            facts.add(new Fact(words.say("mark.released"), export.getDecision().name()));
        }
        var use = export.getUse();
        facts.add(new Fact(words.say("mark.purpose"), words.word(use.purpose())));
        facts.add(new Fact(
                words.say("mark.recipient"), use.recipient() == null ? words.say("mark.own") : use.recipient()));
        facts.add(new Fact(words.say("mark.basis"), words.word(use.basis())));
        return new ExportMark(words.say("mark.confidential"), facts);
    }

    /** All of it in one line. */
    String line() {
        var parts = new ArrayList<String>();
        parts.add(confidential);
        facts.forEach(fact -> parts.add(fact.value()));
        return String.join(" · ", parts);
    }

    private static String place(Post post, Locale locale, ExportWords words) {
        return ", "
                + (post == null ? words.say("mark.ministry") : post.getCity().in(locale));
    }

    private static ZoneId zone(Post post) {
        return post == null ? ZoneOffset.UTC : post.zone();
    }
}
