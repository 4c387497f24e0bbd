package org.sapar.reference;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The reference tables. */
interface ReferenceBook {

    EntityManager entityManager();

    @HQL("select c from Country c order by c.code")
    List<Country> countries();

    @HQL("select c from Country c where c.code = :code")
    Optional<Country> country(String code);

    @HQL("select c from Country c where c.alpha3 = :letters")
    Optional<Country> countryByAlpha3(String letters);

    @HQL("select s from Subdivision s where s.code = :code")
    Optional<Subdivision> subdivision(String code);

    @HQL("select s from Subdivision s where s.countryCode = :country and s.validFrom <= :on"
            + " and (s.validTo is null or s.validTo >= :on) order by s.code")
    List<Subdivision> subdivisions(String country, LocalDate on);

    @HQL("select p from Post p order by p.code")
    List<Post> posts();

    @HQL("select c from Centre c order by c.code")
    List<Centre> centres();

    @HQL("select c from Centre c where c.code = :code")
    Optional<Centre> centre(String code);

    @HQL("select t from RequestType t where t.service and t.workflow is not null and t.validFrom <= :on"
            + " and (t.validTo is null or t.validTo >= :on) order by t.code")
    List<RequestType> services(LocalDate on);

    @HQL("select t from RequestType t where t.id = :id")
    Optional<RequestType> requestType(String id);

    @HQL("select f from FeeRule f where (f.typeCode is null or f.typeCode = :code) and f.validFrom <= :on"
            + " and (f.validTo is null or f.validTo >= :on) order by f.id")
    List<FeeRule> feeRules(String code, LocalDate on);

    @HQL("select h from Holiday h, Post p where p.code = :post and h.day between :from and :to"
            + " and (h.postCode = p.code"
            + " or (h.postCode is null and h.countryCode in (p.countryCode, p.hostCountryCode)))"
            + " order by h.day, h.id")
    List<Holiday> holidays(String post, LocalDate from, LocalDate to);

    @HQL("select w from MatchWeight w where w.validFrom <= :on and (w.validTo is null or w.validTo >= :on)")
    List<MatchWeight> matchWeights(LocalDate on);

    @HQL("select t from MatchThreshold t where t.validFrom <= :on and (t.validTo is null or t.validTo >= :on)")
    List<MatchThreshold> matchThresholds(LocalDate on);

    @HQL("select d from District d order by d.postCode, d.id")
    List<District> districts();

    @HQL("select r from MergeRule r where r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)")
    List<MergeRule> mergeRules(LocalDate on);

    @HQL("select r from MajorityRule r where r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)")
    List<MajorityRule> majorityRules(LocalDate on);

    @HQL("select r from OpeningRule r where r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)")
    List<OpeningRule> openingRules(LocalDate on);

    @HQL("select r from ExportRule r where r.code = :code and r.validFrom <= :on"
            + " and (r.validTo is null or r.validTo >= :on)")
    Optional<ExportRule> exportRule(String code, LocalDate on);

    @HQL("select r from AlertRule r where r.code = :code and r.validFrom <= :on"
            + " and (r.validTo is null or r.validTo >= :on)")
    Optional<AlertRule> alertRule(String code, LocalDate on);

    @HQL("select r from ImportRule r where r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)")
    List<ImportRule> importRules(LocalDate on);

    @HQL("select r from GroupRule r where r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)")
    List<GroupRule> groupRules(LocalDate on);

    @HQL("select r from RegistrationRule r where r.code = :code and r.validFrom <= :on"
            + " and (r.validTo is null or r.validTo >= :on)")
    Optional<RegistrationRule> registrationRule(String code, LocalDate on);

    @HQL("select p from Programme p where p.validFrom <= :on"
            + " and (p.validTo is null or p.validTo >= :on) order by p.code")
    List<Programme> programmes(LocalDate on);

    @HQL("select p from Programme p where p.id = :id")
    Optional<Programme> programme(String id);

    @HQL("select o from Occupation o where o.shortlisted order by o.code")
    List<Occupation> occupations();

    @HQL("select o from Occupation o where o.code = :code")
    Optional<Occupation> occupation(String code);

    @HQL("select l from Licence l where l.validFrom <= :on and (l.validTo is null or l.validTo >= :on) order by l.code")
    List<Licence> licences(LocalDate on);

    @HQL("select l from Licence l where l.code = :code order by l.validFrom desc")
    List<Licence> licence(String code);

    @HQL("select r from HostRule r where r.hostCountryCode is null or r.hostCountryCode = :country order by r.id")
    List<HostRule> hostRules(String country);

    @HQL("select r from HostRule r where r.unit is not null and r.validFrom <= :on"
            + " and (r.validTo is null or r.validTo >= :on) order by r.code")
    List<HostRule> clockRules(LocalDate on);

    @HQL("select m from UnionMember m order by m.id")
    List<UnionMember> members();
}
