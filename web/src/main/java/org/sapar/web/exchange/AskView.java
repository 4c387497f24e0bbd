package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.ExportFormat;
import org.sapar.exchange.ExportGroup;
import org.sapar.exchange.ExportLayout;
import org.sapar.exchange.ExportOutlook;
import org.sapar.exchange.ExportPurpose;
import org.sapar.exchange.ExportSought;
import org.sapar.exchange.ExportUse;
import org.sapar.exchange.LegalBasis;
import org.sapar.exchange.NewExport;
import org.sapar.persistence.Ids;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Look;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs exchange/ask.xhtml: the people of the directory are wanted as a file. */
@Named
@ViewScoped
public class AskView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    @EJB
    ExportDesk desk;

    @Inject
    Notices notices;

    @Inject
    Look look;

    private final UUID born = Ids.next();

    private String q;

    private String post;

    private ExportPurpose purpose = ExportPurpose.REGISTER;

    private ArrayList<Group> groups;

    private ExportFormat format = ExportFormat.XLSX;

    private String recipient;

    private LegalBasis basis;

    private String why;

    private transient ExportOutlook outlook;

    /** A column that may be told. */
    public static class Tick implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ExportColumn column;

        private boolean on = true;

        Tick(ExportColumn column) {
            this.column = column;
        }

        public ExportColumn getColumn() {
            return column;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }
    }

    /** Columns that belong together, as many of them as the purpose allows. */
    public static class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ExportGroup name;

        private final ArrayList<Tick> ticks;

        Group(ExportGroup name, ExportPurpose purpose) {
            this.name = name;
            this.ticks = new ArrayList<>(name.columns().stream()
                    .filter(purpose.columns()::contains)
                    .map(Tick::new)
                    .toList());
        }

        public ExportGroup getName() {
            return name;
        }

        public List<Tick> getTicks() {
            return ticks;
        }
    }

    /** Counts whom the filters mean; all columns of the purpose are ticked at first. */
    public void load() {
        outlook = desk.countPeople(sought());
        if (groups == null) {
            groups = new ArrayList<>(Arrays.stream(ExportGroup.values())
                    .map(name -> new Group(name, purpose))
                    .filter(group -> !group.getTicks().isEmpty())
                    .toList());
        }
    }

    /** Asks for the file. */
    public String ask() {
        Set<ExportColumn> told = groups.stream()
                .flatMap(group -> group.getTicks().stream())
                .filter(Tick::isOn)
                .map(Tick::getColumn)
                .collect(Collectors.toSet());
        var language = look.getLanguage().locale();
        var form = new NewExport(
                born,
                new ExportUse(purpose, recipient, basis),
                new ExportLayout(format, language.getLanguage()),
                told,
                why);
        var words = ExportTexts.words(language);
        var asked = Once.submit(() -> desk.askExport(sought(), form, words));
        return notices.afterRedirectTo(
                "/exchange/export.xhtml?id=" + born,
                "exchange.ask.note." + asked.export().getState());
    }

    private ExportSought sought() {
        return new ExportSought(q, post);
    }

    public ExportOutlook getOutlook() {
        if (outlook == null) {
            outlook = desk.countPeople(sought());
        }
        return outlook;
    }

    public List<ExportPurpose> getPurposes() {
        return Arrays.asList(ExportPurpose.values());
    }

    public List<LegalBasis> getBases() {
        return Arrays.asList(LegalBasis.values());
    }

    public List<ExportFormat> getFormats() {
        return Arrays.asList(ExportFormat.values());
    }

    public List<Group> getGroups() {
        return groups;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = Asked.text(q, LONGEST);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = Asked.code(post);
    }

    public ExportPurpose getPurpose() {
        return purpose;
    }

    /** The purpose as in the address; one that does not exist is the first. */
    public String getFor() {
        return purpose == ExportPurpose.REGISTER ? null : purpose.name();
    }

    public void setFor(String asked) {
        purpose = Arrays.stream(ExportPurpose.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(ExportPurpose.REGISTER);
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
