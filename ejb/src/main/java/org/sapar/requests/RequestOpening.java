package org.sapar.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import org.sapar.fees.Payer;
import org.sapar.fees.Tariff;
import org.sapar.persistence.Numbers;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.Urgency;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;
import org.sapar.shared.FileNumber;

/** Finds what a request is opened under: number, version of the type, fee. */
@ApplicationScoped
class RequestOpening {

    private static final int DIGITS = 6;

    @Inject
    Numbers numbers;

    @Inject
    Tariff tariff;

    @EJB
    ReferenceDesk reference;

    ConsularRequest open(NewRequest form, Migrant migrant, String post, Author author) {
        var today = reference.post(post).orElseThrow().dayOf(author.at());
        var type = reference.requestTypes(today).stream()
                .filter(offered -> offered.getCode().equals(form.type()))
                .findFirst()
                .orElseThrow(() -> Broken.at("type", "requests.type"));
        if (type.isInPersonOnly() && form.channel().isRemote()) {
            throw Broken.at("channel", "requests.presence");
        }
        var fee = tariff.quote(type.getCode(), post, payer(migrant, today), Urgency.NORMAL, today);
        var prefix = post + "-SRV";
        var serial = numbers.next(prefix + "-" + today.getYear());
        var number = FileNumber.of(prefix, today.getYear(), serial, DIGITS);
        return new ConsularRequest(form, migrant, new Terms(post, number, type.getId(), fee), author);
    }

    private static Payer payer(Migrant migrant, LocalDate today) {
        return new Payer(
                migrant.getCitizenship(),
                Period.between(migrant.getBirthDate(), today).getYears());
    }
}
