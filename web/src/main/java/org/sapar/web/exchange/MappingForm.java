package org.sapar.web.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sapar.exchange.ImportBatch;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ListField;
import org.sapar.exchange.Mapping;
import org.sapar.registry.StayPurpose;

/** What an officer says of the columns of a list. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Column> columns = new ArrayList<>();

    private String citizenship;

    private String region;

    private StayPurpose purpose;

    private String language;

    private boolean consent;

    MappingForm(ImportBatch batch) {
        batch.getColumns().forEach(column -> columns.add(new Column(column.title(), column.field())));
        var told = batch.getDefaults();
        if (told != null) {
            citizenship = told.citizenship();
            region = told.region();
            purpose = told.purpose();
            language = told.language();
        }
        consent = batch.isConsent();
    }

    /** A column and what stands in it. */
    public static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String title;

        private ListField field;

        Column(String title, ListField field) {
            this.title = title;
            this.field = field;
        }

        public String getTitle() {
            return title;
        }

        /** Null if the column is not read. */
        public ListField getField() {
            return field;
        }

        public void setField(ListField field) {
            this.field = field;
        }
    }

    Mapping mapping() {
        return new Mapping(
                new ArrayList<>(columns.stream().map(Column::getField).toList()),
                new ImportDefaults(citizenship, region, purpose, language),
                consent);
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** What can stand in a column. */
    public List<ListField> getFields() {
        return Arrays.asList(ListField.values());
    }

    /** Where a line names no country, ISO 3166-1 alpha-2. */
    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    /** Where a line names no region, ISO 3166-2. */
    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public StayPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(StayPurpose purpose) {
        this.purpose = purpose;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
