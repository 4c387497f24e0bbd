package org.sapar.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Hands out the reference lists.
 *
 * <p>Reading them needs no permission and leaves no Trail: they are public rules and names, and tell nothing about
 * anybody.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class ReferenceDesk {

    @Inject
    ReferenceBook book;

    @Inject
    CodeBook codes;

    public List<Country> countries() {
        return book.countries();
    }

    /** The regions of the country as they were on the day. */
    public List<Subdivision> subdivisions(String country, LocalDate on) {
        return book.subdivisions(country, on);
    }

    public Optional<Country> country(String code) {
        return codes.country(code);
    }

    /** The country with these three letters of ISO 3166-1. */
    public Optional<Country> countryByAlpha3(String letters) {
        return book.countryByAlpha3(letters);
    }

    public Optional<Subdivision> subdivision(String code) {
        return codes.subdivision(code);
    }

    /** All posts, those that have closed among them. */
    public List<Post> posts() {
        return codes.posts();
    }

    public Optional<Post> post(String code) {
        return codes.post(code);
    }

    public List<Centre> centres() {
        return book.centres();
    }

    public Optional<Centre> centre(String code) {
        return book.centre(code);
    }

    /** The services that are offered on the day; protection is not among them. */
    public List<RequestType> requestTypes(LocalDate on) {
        return book.services(on);
    }

    public Optional<RequestType> requestType(String id) {
        return book.requestType(id);
    }

    /** What each finding weighs on the day when files are compared. */
    public List<MatchWeight> matchWeights(LocalDate on) {
        return book.matchWeights(on);
    }

    /** From which sum on files are suspected on the day, for registers of every size. */
    public List<MatchThreshold> matchThresholds(LocalDate on) {
        return book.matchThresholds(on);
    }

    /** Whether the region, as ISO 3166-2 names it, is in the district of the post on the day. */
    public boolean serves(String post, String region, LocalDate on) {
        return postsOf(region, on).contains(post);
    }

    /** For how long files that are merged on the day can be separated again; nothing if no rule holds. */
    public Optional<MergeRule> mergeRule(LocalDate on) {
        return book.mergeRules(on).stream().findFirst();
    }

    /** From which age on people are of full age on the day; nothing if no rule holds. */
    public Optional<MajorityRule> majorityRule(LocalDate on) {
        return book.majorityRules(on).stream().findFirst();
    }

    /** For how long a reason holds that is told on the day; nothing if no rule holds. */
    public Optional<OpeningRule> openingRule(LocalDate on) {
        return book.openingRules(on).stream().findFirst();
    }

    /**
     * How long something holds in the consular register that begins on the day.
     *
     * @param code {@link RegistrationRule#TEMPORARY}, {@link RegistrationRule#PAPERS} or {@link RegistrationRule#LEFT}
     */
    public Optional<RegistrationRule> registrationRule(String code, LocalDate on) {
        return book.registrationRule(code, on);
    }

    /**
     * How much may leave the register on the day, and for how long.
     *
     * @param code {@link ExportRule#ALONE} or another one that stands there
     */
    public Optional<ExportRule> exportRule(String code, LocalDate on) {
        return book.exportRule(code, on);
    }

    /**
     * How many files somebody opens on the day before others are told of it.
     *
     * @param code {@link AlertRule#PACE} or another one that stands there
     */
    public Optional<AlertRule> alertRule(String code, LocalDate on) {
        return book.alertRule(code, on);
    }

    /** For how long the lines of lists are kept that rest on the day; nothing if no rule holds. */
    public Optional<ImportRule> importRule(LocalDate on) {
        return book.importRules(on).stream().findFirst();
    }

    /** How many files are changed at once on the day; nothing if no rule holds. */
    public Optional<GroupRule> groupRule(LocalDate on) {
        return book.groupRules(on).stream().findFirst();
    }

    /** Codes of the posts in whose district the region, as ISO 3166-2 names it, is on the day. */
    public List<String> postsOf(String region, LocalDate on) {
        return codes.districts(region, on).stream().map(District::getPostCode).toList();
    }

    /** Every fee rule of the day that may touch the type, those for all types among them. */
    public List<FeeRule> feeRules(String code, LocalDate on) {
        return book.feeRules(code, on);
    }

    /**
     * What stands in the calendar of the post: its own days, its country's holidays, and its host's for information.
     */
    public List<Holiday> holidays(String post, LocalDate from, LocalDate to) {
        return book.holidays(post, from, to);
    }

    public List<Programme> programmes(LocalDate on) {
        return book.programmes(on);
    }

    public Optional<Programme> programme(String id) {
        return book.programme(id);
    }

    /** The occupations in which migrants often work, by their codes. */
    public List<Occupation> occupations() {
        return book.occupations();
    }

    /** Any group of occupations. */
    public Optional<Occupation> occupation(String code) {
        return book.occupation(code);
    }

    /** The licences that can be told on the day, by their codes. */
    public List<Licence> licences(LocalDate on) {
        return book.licences(on);
    }

    /** A licence, as it is on the day. */
    public Optional<Licence> licence(String code, LocalDate on) {
        return book.licence(code).stream().filter(one -> one.validOn(on)).findFirst();
    }

    /** A licence, whether it can still be told or not. */
    public Optional<Licence> licence(String code) {
        return book.licence(code).stream().findFirst();
    }

    /** What this host country asks, and what holds in any; with past and coming versions. */
    public List<HostRule> hostRules(String country) {
        return codes.hostRules(country);
    }

    /** The rules of all host countries that have a clock on the day, by their codes. */
    public List<HostRule> clockRules(LocalDate on) {
        return book.clockRules(on);
    }

    /** Whether both countries belong to the union on the day. */
    public boolean inUnion(String union, String one, String other, LocalDate on) {
        return !one.equals(other) && codes.isMember(union, one, on) && codes.isMember(union, other, on);
    }
}
