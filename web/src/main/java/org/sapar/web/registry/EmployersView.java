package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerQuery;
import org.sapar.registry.employers.EmployerRow;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Paged;

/** Backs registry/employers.xhtml: the register of employers, by name, number and standing. */
@Named
@ViewScoped
public class EmployersView extends Paged<EmployerRow> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final int LONGEST = 200;

    @EJB
    EmployerDesk desk;

    private String q;

    private EmployerStanding standing;

    private transient List<EmployerRow> found;

    public EmployersView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        found = desk.find(new EmployerQuery(q, standing, getNumber(), SIZE));
    }

    @Override
    protected List<EmployerRow> found() {
        return found == null ? List.of() : found;
    }

    /** Whether anything was asked for, so that an empty list does not mean an empty register. */
    public boolean isAsked() {
        return q != null || standing != null || getNumber() > 0;
    }

    public List<EmployerStanding> getStandings() {
        return Arrays.asList(EmployerStanding.values());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = Asked.text(q, LONGEST);
    }

    /** As the address has it; null for all. */
    public String getStanding() {
        return standing == null ? null : standing.name();
    }

    public void setStanding(String typed) {
        standing = getStandings().stream()
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
