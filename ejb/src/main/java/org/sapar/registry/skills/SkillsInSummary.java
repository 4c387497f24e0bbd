package org.sapar.registry.skills;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.papers.Values;
import org.sapar.reference.Licence;
import org.sapar.reference.Occupation;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.FileSummary;
import org.sapar.registry.FileSummary.Line;

/** Adds to the summary of a file what the person can do. */
@ApplicationScoped
class SkillsInSummary {

    @Inject
    Skills skills;

    @EJB
    ReferenceDesk reference;

    void add(@Observes @Priority(3) FileSummary summary) {
        var locale = summary.words().language().locale();
        var lines = new ArrayList<Line>();
        skills.trades(summary.migrant()).forEach(one -> lines.add(line(one.getTrade(), summary, locale)));
        skills.languages(summary.migrant()).forEach(one -> lines.add(line(one.getSpeech(), locale)));
        skills.licences(summary.migrant()).forEach(one -> lines.add(line(one.getPermit(), locale)));
        skills.education(summary.migrant()).forEach(one -> lines.add(line(one.getSchooling(), summary)));
        summary.add("skills", new Line("skill", "skillProof", "skillTime"), lines);
    }

    private Line line(Trade trade, FileSummary summary, Locale locale) {
        var name = reference
                .occupation(trade.occupation())
                .map(Occupation::getNames)
                .map(names -> names.in(locale))
                .orElse(trade.occupation());
        var years =
                summary.words().say("summary.skillYears", Values.none().text("years", String.valueOf(trade.years())));
        return new Line(
                name + ", " + years, summary.words().word(trade.evidence()), Objects.toString(trade.lastYear(), null));
    }

    private static Line line(Speech speech, Locale locale) {
        var name = Languages.name(speech.language(), locale);
        return new Line(name + " " + speech.level(), speech.certificate(), null);
    }

    private Line line(Permit permit, Locale locale) {
        var name = reference
                .licence(permit.licence())
                .map(Licence::getNames)
                .map(names -> names.in(locale))
                .orElse(permit.licence());
        return new Line(name, permit.number(), Values.said(permit.expiresOn()));
    }

    private static Line line(Schooling schooling, FileSummary summary) {
        var where = Stream.of(schooling.field(), schooling.institution())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Line(
                summary.words().word(schooling.level()),
                where.isEmpty() ? null : where,
                Objects.toString(schooling.year(), null));
    }
}
