package org.sapar.registry.skills;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The entries of skill profiles that hold. */
interface Skills {

    EntityManager entityManager();

    @HQL("select s from KnownTrade s where s.migrant.id = :migrant and s.struckWhy is null and s.replaced = false"
            + " order by s.trade.lastYear desc, s.id desc")
    List<KnownTrade> trades(UUID migrant);

    @HQL("select s from KnownLanguage s where s.migrant.id = :migrant and s.struckWhy is null and s.replaced = false"
            + " order by s.speech.level desc, s.id desc")
    List<KnownLanguage> languages(UUID migrant);

    @HQL(
            "select s from HeldLicence s where s.migrant.id = :migrant and s.struckWhy is null and s.replaced = false order by s.id desc")
    List<HeldLicence> licences(UUID migrant);

    @HQL("select s from Education s where s.migrant.id = :migrant and s.struckWhy is null and s.replaced = false"
            + " order by s.schooling.year desc, s.id desc")
    List<Education> education(UUID migrant);
}
