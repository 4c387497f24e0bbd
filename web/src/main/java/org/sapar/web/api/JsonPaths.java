package org.sapar.web.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Says by the names of the interface which part of a call is meant. */
final class JsonPaths {

    /** A method of a desk, then a parameter, then what lies in it. */
    private static final Pattern OF_A_CALL = Pattern.compile("[^.\\[]+\\.(?<parameter>[^.\\[]+)(?<rest>.*)");

    /** What stands for the element of a list itself. */
    private static final Pattern ELEMENT = Pattern.compile("\\.<[^>]*>");

    /** Parameters that are all that was sent; of others the name belongs to the path. */
    private static final Pattern WHOLE = Pattern.compile("form|told|said|query");

    /** The names of a person, which a call has within it and what is told to a desk has not. */
    private static final Pattern NAME = Pattern.compile("(cyrillic|latin)(\\..*)?");

    /** What a form wraps and a call does not. */
    private static final Pattern UNDONE = Pattern.compile("(host|told)\\.");

    private static final Map<String, String> OTHERWISE = Map.of("mrz", "text", "sheet", "lines", "query.text", "q");

    /** Where the fields lie that the rules name; the others lie on top. */
    private static final Map<String, String> DEEPER = Map.ofEntries(
            Map.entry("birthDate", "person.birthDate"),
            Map.entry("citizenship", "person.citizenship"),
            Map.entry("pin", "person.pin"),
            Map.entry("pinReason", "person.pinReason"),
            Map.entry("sex", "person.sex"),
            Map.entry("surname", "person.cyrillic.surname"),
            Map.entry("latinSurname", "person.latin.surname"),
            Map.entry("documentNumber", "document.number"),
            Map.entry("documentCountry", "document.country"),
            Map.entry("expiresOn", "document.expiresOn"),
            Map.entry("documentId", "document"),
            Map.entry("taxNumber", "work.taxNumber"),
            Map.entry("occupation", "work.occupation"),
            Map.entry("trade", "occupation"),
            Map.entry("spoken", "language"),
            Map.entry("licenceUntil", "expiresOn"),
            Map.entry("educationYear", "year"),
            Map.entry("employer", "employerId"),
            Map.entry("employerTaxNumber", "details.taxNumber"),
            Map.entry("employerCountry", "details.country"),
            Map.entry("employerRegion", "details.region"),
            Map.entry("stateNumber", "details.stateNumber"),
            Map.entry("value", "reach.value"),
            Map.entry("safeFrom", "safety.safeFrom"),
            Map.entry("safeTo", "safety.safeTo"),
            Map.entry("name", "kin.name"),
            Map.entry("bornOn", "kin.bornOn"),
            Map.entry("phone", "kin.phone"),
            Map.entry("guardianBasis", "kin.guardianBasis"),
            Map.entry("region", "stay.region"),
            Map.entry("enteredOn", "stay.enteredOn"),
            Map.entry("migrant", "migrantId"));

    private JsonPaths() {}

    /** Of a field as a rule names it. */
    static String of(String field) {
        return DEEPER.getOrDefault(field, field);
    }

    /** Of a value that a constraint of a desk does not take. */
    static String of(Path path) {
        var text = ELEMENT.matcher(path.toString()).replaceAll("");
        var call = OF_A_CALL.matcher(text);
        if (!call.matches()) {
            return text;
        }
        var parameter = call.group("parameter");
        var rest = call.group("rest");
        var whole = parameter + rest;
        if (OTHERWISE.containsKey(whole)) {
            return OTHERWISE.get(whole);
        }
        if (!WHOLE.matcher(parameter).matches()) {
            return OTHERWISE.getOrDefault(parameter, parameter) + rest;
        }
        var inside = rest.startsWith(".") ? rest.substring(1) : rest;
        if (UNDONE.matcher(inside).lookingAt()) {
            return inside.substring(inside.indexOf('.') + 1);
        }
        return NAME.matcher(inside).matches() ? "person." + inside : of(inside);
    }

    /** Of a value that cannot be read. */
    static String of(JsonMappingException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
