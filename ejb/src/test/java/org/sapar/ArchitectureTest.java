package org.sapar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.sapar.persistence.CentreScoped;
import org.sapar.persistence.Filed;
import org.sapar.persistence.PostScoped;
import org.sapar.registry.FileOpening;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;

/** The rules of the house, so that nobody has to remember them. */
@AnalyzeClasses(packages = "org.sapar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What nearly every class may ask: who, when, where it is kept. */
    private static final Set<String> ORDINARY = Set.of("Caller", "Clock", "EntityManager");

    @ArchTest
    static final ArchRule features_form_no_cycles =
            slices().matching("org.sapar.(*)..").should().beFreeOfCycles().because("arrows go one way");

    @ArchTest
    static final ArchRule peers_do_not_know_each_other = slices().matching(
                    "org.sapar.(requests|training|protection|employment|quotas)..")
            .should()
            .notDependOnEachOther()
            .because("peers tell each other what happened by events");

    @ArchTest
    static final ArchRule no_feature_knows_the_figures = noClasses()
            .that(not(resideInAnyPackage("org.sapar.reporting..", "org.sapar.demo..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sapar.reporting..", "org.sapar.demo..")
            .because("reporting knows every feature and no feature knows it");

    @ArchTest
    static final ArchRule the_register_knows_no_feature_above_it = noClasses()
            .that()
            .resideInAPackage("org.sapar.registry..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sapar.requests..", "org.sapar.training..")
            .because("requests and training stand on the register");

    @ArchTest
    static final ArchRule the_ground_knows_no_feature = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.sapar.shared..",
                    "org.sapar.persistence..",
                    "org.sapar.reference..",
                    "org.sapar.identity..",
                    "org.sapar.trail..",
                    "org.sapar.workflow..",
                    "org.sapar.calendar..",
                    "org.sapar.fees..",
                    "org.sapar.papers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sapar.registry..", "org.sapar.requests..", "org.sapar.training..")
            .because("what all stand on does not lean on one of them");

    @ArchTest
    static final ArchRule every_desk_method_names_its_permission = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(new DescribedPredicate<JavaClass>("are beans of the container") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
                }
            })
            .and(new DescribedPredicate<JavaMethod>("are declared where not everybody may") {
                @Override
                public boolean test(JavaMethod method) {
                    return !method.getOwner().isAnnotatedWith(PermitAll.class);
                }
            })
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .because("what nobody may by name, nobody may");

    @ArchTest
    static final ArchRule only_the_ground_is_open_to_all = classes()
            .that()
            .areAnnotatedWith(PermitAll.class)
            .should()
            .resideInAnyPackage(
                    "org.sapar.identity..",
                    "org.sapar.papers..",
                    "org.sapar.persistence..",
                    "org.sapar.reference..",
                    "org.sapar.trail..",
                    "org.sapar.demo..")
            .because("the desks of features ask for a permission");

    @ArchTest
    static final ArchRule what_carries_the_scope_of_a_post = classes()
            .that()
            .resideInAPackage("org.sapar.requests")
            .and()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveSimpleName("RequestStep")
            .should()
            .beAssignableTo(PostScoped.class)
            .because("requests belong to a post");

    @ArchTest
    static final ArchRule what_carries_the_scope_of_a_centre = classes()
            .that()
            .resideInAPackage("org.sapar.training")
            .and()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveSimpleName("Meeting")
            .should()
            .beAssignableTo(CentreScoped.class)
            .because("sessions and enrolments belong to a centre");

    @ArchTest
    static final ArchRule scope_cannot_be_sidestepped = noClasses()
            .that()
            .doNotHaveSimpleName("FileNumbers")
            .and()
            .doNotHaveSimpleName("Numbers")
            .and()
            .doNotHaveSimpleName("Places")
            .and()
            .doNotHaveSimpleName("Spellings")
            .and()
            .doNotHaveSimpleName("KeySearch")
            .and()
            .doNotHaveSimpleName("ServiceHistory")
            .and()
            .doNotHaveSimpleName("ExportPeople")
            .should()
            .callMethod(jakarta.persistence.EntityManager.class, "createNativeQuery", String.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.StatelessSession")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.data..")
            .because("SQL, stateless sessions and Jakarta Data do not know the filter");

    @ArchTest
    static final ArchRule files_stay_out_of_the_shared_cache = noClasses()
            .that()
            .areAssignableTo(Filed.class)
            .should()
            .beAnnotatedWith(Cacheable.class)
            .because("the shared cache does not know the filter");

    @ArchTest
    static final ArchRule what_belongs_to_a_migrant_goes_with_the_file = fields().that()
            .haveRawType(Migrant.class)
            .and()
            .areDeclaredInClassesThat()
            .areAssignableTo(Filed.class)
            .and()
            .haveName("migrant")
            .and()
            .areNotDeclaredIn(FileOpening.class)
            .should()
            .beDeclaredInClassesThat()
            .areAssignableTo(OfMigrant.class)
            .because(
                    "nothing may be left behind when two files are merged; who looked into a file looked into that one");

    @ArchTest
    static final ArchRule what_a_file_inherits_has_a_history_too = classes()
            .that()
            .areAnnotatedWith(MappedSuperclass.class)
            .and()
            .resideOutsideOfPackages("org.sapar.persistence..", "org.sapar.reference..")
            .should()
            .beAnnotatedWith(Audited.class)
            .because("Envers leaves out the fields of a superclass that does not say so; keys say that they have none");

    @ArchTest
    static final ArchRule now_comes_from_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests and the demo set the clock");

    @ArchTest
    static final ArchRule timers_wait_for_the_tables = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .beDeclaredInClassesThat(waitForTheTables())
            .because("a timer that is quicker than the migration finds no tables");

    @ArchTest
    static final ArchRule rounds_wait_for_the_tables = fields().that()
            .haveRawType(ManagedScheduledExecutorService.class)
            .should()
            .beDeclaredInClassesThat(waitForTheTables())
            .because("a round that is quicker than the migration finds no tables");

    @ArchTest
    static final ArchRule transactions_begin_at_the_desk = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction..")
            .because("the method of a desk is the unit of work");

    @ArchTest
    static final ArchRule the_business_knows_no_page = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..")
            .because("pages and machines stand on the desks");

    @ArchTest
    static final ArchRule names_sort_by_their_own_alphabet = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.Collator")
            .because("the JDK sorts Kyrgyz letters wrongly");

    @ArchTest
    static final ArchRule at_most_five_collaborators = classes()
            .should(have(
                    new DescribedPredicate<JavaClass>("at most five collaborators that are not queries or the caller") {
                        @Override
                        public boolean test(JavaClass type) {
                            return type.getFields().stream()
                                            .filter(field ->
                                                    !field.getModifiers().contains(JavaModifier.STATIC))
                                            .filter(field -> field.isAnnotatedWith(Inject.class)
                                                    || field.isAnnotatedWith(EJB.class))
                                            .filter(field -> !ORDINARY.contains(
                                                    field.getRawType().getSimpleName()))
                                            .count()
                                    <= 5;
                        }
                    }))
            .because("a class that needs more does more than one thing");

    private static DescribedPredicate<JavaClass> waitForTheTables() {
        return new DescribedPredicate<>("are begun after Schema") {
            @Override
            public boolean test(JavaClass type) {
                return type.tryGetAnnotationOfType(DependsOn.class)
                        .filter(named -> Set.of(named.value()).contains("Schema"))
                        .isPresent();
            }
        };
    }
}
