package org.sapar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Set;
import org.sapar.identity.Errand;
import org.sapar.identity.SystemWork;
import org.sapar.shared.ClockSource;

/** Who may act as somebody else or on another day: what was done must be dated and signed as it was done. */
@AnalyzeClasses(packages = "org.sapar", importOptions = ImportOption.DoNotIncludeTests.class)
class WhoActsTest {

    @ArchTest
    static final ArchRule only_the_demo_is_on_another_day = noClasses()
            .that()
            .resideOutsideOfPackage("org.sapar.demo..")
            .should()
            .callMethod(ClockSource.class, "backdated", Instant.class, Runnable.class)
            .because("what was done must be dated as it was done");

    @ArchTest
    static final ArchRule the_system_works_for_itself = noClasses()
            .that()
            .resideOutsideOfPackage("org.sapar.demo..")
            .and()
            .doNotHaveSimpleName("ImportQueue")
            .and()
            .doNotHaveSimpleName("ExportQueue")
            .and()
            .doNotHaveSimpleName("WorkQueue")
            .and()
            .doNotHaveSimpleName("ExportKeeper")
            .and()
            .doNotHaveSimpleName("ImportKeeper")
            .and()
            .doNotHaveSimpleName("RegistrationKeeper")
            .and()
            .doNotHaveSimpleName("ClockRounds")
            .and()
            .doNotHaveSimpleName("AlertWatch")
            .and()
            .doNotHaveSimpleName("SweepKeeper")
            .should()
            .callMethod(SystemWork.class, "run", Runnable.class)
            .because("it sees the rows of all posts; the queues read no more than which list is next, and whose,"
                    + " the keepers do what only the calendar does, and the watch looks at everybody alike");

    @ArchTest
    static final ArchRule errands_are_those_of_whoever_left_them = noClasses()
            .that()
            .doNotHaveSimpleName("ImportJob")
            .and()
            .doNotHaveSimpleName("ExportJob")
            .should()
            .callMethod(Errand.class, "run", String.class, Set.class, Runnable.class)
            .because("what is done as somebody must have been handed over by that person");
}
