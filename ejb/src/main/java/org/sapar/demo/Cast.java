package org.sapar.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sapar.identity.Permission;
import org.sapar.identity.Standing;
import org.sapar.persistence.Ids;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The demo accounts of docker/keycloak/realm-demo.json on our side: who works where. */
final class Cast {

    static final String AIDA = sub(1);
    static final String BAKYT = sub(2);
    static final String DANIYAR = sub(4);
    static final String ELENA = sub(5);
    static final String FARIDA = sub(6);
    static final String GULNARA = sub(7);

    private static final Set<String> ALL = Set.of(
            Permission.REGISTRY_READ,
            Permission.REGISTRY_REGISTER,
            Permission.REGISTRY_EMPLOYERS,
            Permission.REGISTRY_STANDING,
            Permission.REQUESTS_READ,
            Permission.REQUESTS_OPEN,
            Permission.REQUESTS_PROCESS,
            Permission.REQUESTS_DECIDE,
            Permission.REQUESTS_SIGN,
            Permission.REQUESTS_ISSUE,
            Permission.TRAINING_READ,
            Permission.TRAINING_ENROL,
            Permission.TRAINING_ATTEND,
            Permission.TRAINING_MANAGE);

    /** Names of the accounts, by the number at the end of their ids. */
    private static final List<String> USERNAMES = List.of(
            "aida.intake",
            "bakyt.officer",
            "cholpon.protection",
            "daniyar.head",
            "elena.officer",
            "farida.registrar",
            "gulnara.manager",
            "hasan.recruiter",
            "indira.supervisor",
            "jyldyz.dpo",
            "sysadmin.demo",
            "kanat.newcomer",
            "leyla.former");

    private Cast() {}

    static String username(Standing person) {
        return USERNAMES.get(
                Integer.parseInt(person.sub().substring(person.sub().length() - 12)) - 1);
    }

    static List<Standing> staff() {
        return List.of(
                at(AIDA, "Аида Асанова", "YEK", null),
                at(BAKYT, "Бакыт Токтогулов", "YEK", null),
                at(sub(3), "Чолпон Мамбетова", "YEK", null),
                at(DANIYAR, "Данияр Осмонов", "YEK", null),
                at(ELENA, "Елена Ким", "NVS", null),
                at(FARIDA, "Фарида Юсупова", null, "BSH01"),
                at(GULNARA, "Гүлнара Сыдыкова", null, "BSH01"),
                at(sub(8), "Хасан Абдрахманов", "CEA", null),
                ministry(sub(9), "Индира Жумабаева"),
                ministry(sub(10), "Жылдыз Бекова"),
                ministry(sub(11), "Нурлан Администратор"),
                new Standing(Ids.next(), sub(13), "Лейла Исакова", "YEK", null, false, false));
    }

    /** Does the work as this person, with all permissions of the desks; post and centre stay the person's own. */
    static void as(String sub, Runnable work) {
        SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(sub))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(ALL)))
                .runAs(work);
    }

    private static Standing at(String sub, String name, String post, String centre) {
        return new Standing(Ids.next(), sub, name, post, centre, false, true);
    }

    private static Standing ministry(String sub, String name) {
        return new Standing(Ids.next(), sub, name, "MFA", null, true, true);
    }

    private static String sub(int number) {
        return String.format(Locale.ROOT, "0190d000-0000-7000-8000-%012d", number);
    }
}
