package org.sapar.web.shared;

import static org.sapar.identity.Permission.EXCHANGE_EXPORT;
import static org.sapar.identity.Permission.EXCHANGE_IMPORT;
import static org.sapar.identity.Permission.REGISTRY_READ;
import static org.sapar.identity.Permission.REPORTING_READ;
import static org.sapar.identity.Permission.REQUESTS_READ;
import static org.sapar.identity.Permission.SCOPE_ALL;
import static org.sapar.identity.Permission.STAFF_ADMINISTER;
import static org.sapar.identity.Permission.TRAIL_READ;
import static org.sapar.identity.Permission.TRAIL_TRACE;
import static org.sapar.identity.Permission.TRAINING_READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The menu: the parts of the system that the person may use, and the one to begin with. */
@Named
@RequestScoped
public class Navigation {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("requests", "/requests/requests.xhtml", REQUESTS_READ, "r"),
            new Entry("registry", "/registry/migrants.xhtml", REGISTRY_READ, "m"),
            new Entry("training", "/training/sessions.xhtml", TRAINING_READ, "t"),
            new Entry("exchange", "/exchange/imports.xhtml", EXCHANGE_IMPORT, "i"),
            new Entry("exchange", "/exchange/exports.xhtml", EXCHANGE_EXPORT, "i"),
            new Entry("reporting", "/reporting/figures.xhtml", REPORTING_READ, "f"),
            new Entry("identity", "/identity/staff.xhtml", STAFF_ADMINISTER, "s"),
            new Entry("trail", "/trail/trail.xhtml", TRAIL_READ, "l"),
            new Entry("trail", "/trail/alerts.xhtml", TRAIL_TRACE, "l"));

    @Inject
    Me me;

    @Inject
    Page page;

    private List<Entry> entries;

    /**
     * One line of the menu.
     *
     * @param feature names its icon, its text and the folder of its pages
     * @param key the letter that follows {@code g}
     */
    public record Entry(String feature, String path, String permission, String key) {}

    /** What the person may use. */
    public List<Entry> getEntries() {
        if (entries == null) {
            entries = once(ENTRIES.stream().filter(entry -> me.may(entry.permission())));
        }
        return entries;
    }

    /** The letters that follow {@code g}, for everybody. */
    public List<Entry> getAll() {
        return once(ENTRIES.stream());
    }

    /** A feature that begins at different pages for different people is one line all the same. */
    private static List<Entry> once(Stream<Entry> entries) {
        var features = new HashSet<String>();
        return entries.filter(entry -> features.add(entry.feature())).toList();
    }

    /** The line of the menu under which this page lies, or null. */
    public Entry getCurrent() {
        return getEntries().stream()
                .filter(entry -> page.isIn(entry.feature()))
                .findFirst()
                .orElse(null);
    }

    public boolean isCurrent(Entry entry) {
        return page.isIn(entry.feature());
    }

    /** Whether this page is the one that the menu leads to, so that no breadcrumb is needed. */
    public boolean isTop() {
        return getCurrent() == null || getCurrent().path().equals(page.getPath());
    }

    /**
     * The page to begin with: figures for those who see all posts, else their access log; training at a centre; else
     * the menu's first.
     */
    public Optional<String> landing() {
        var centre = me.isAtCentre() ? List.of("training") : List.<String>of();
        var own = me.may(SCOPE_ALL) ? List.of("reporting", "trail") : centre;
        return Stream.concat(
                        own.stream()
                                .flatMap(feature -> ENTRIES.stream()
                                        .filter(entry -> entry.feature().equals(feature))),
                        ENTRIES.stream())
                .filter(entry -> me.may(entry.permission()))
                .map(Entry::path)
                .findFirst();
    }
}
