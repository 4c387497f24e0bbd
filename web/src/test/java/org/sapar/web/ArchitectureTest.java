package org.sapar.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** The rules of the pages and of the API. */
@AnalyzeClasses(packages = "org.sapar.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pages_do_not_touch_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
            .because("the desks keep scope, permission and Trail");

    @ArchTest
    static final ArchRule the_api_knows_no_page = noClasses()
            .that()
            .resideInAPackage("org.sapar.web.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
            .because("machines see no pages");

    @ArchTest
    static final ArchRule views_survive_a_change_of_node = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .beAssignableTo(Serializable.class)
            .because("sessions are replicated");

    @ArchTest
    static final ArchRule views_are_named_after_their_pages = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .and()
            .areAnnotatedWith(Named.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .orShould()
            .haveSimpleNameEndingWith("Box")
            .because("who knows the page knows the class");

    @ArchTest
    static final ArchRule nothing_is_kept_in_the_session =
            noClasses().should().beAnnotatedWith(SessionScoped.class).because("two tabs of one person must not mix");

    @ArchTest
    static final ArchRule now_comes_from_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("tests and the demo set the clock");
}
