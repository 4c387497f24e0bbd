package org.sapar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sapar", importOptions = ImportOption.DoNotIncludeTests.class)
class ConnectionsTest {

    @ArchTest
    static final ArchRule plain_connections_are_of_the_ground = noClasses()
            .that()
            .resideOutsideOfPackages("org.sapar.persistence..", "org.sapar.reference..", "org.sapar.trail..")
            .and()
            .haveNameNotMatching(".*\\.(RegisterRows|ListWriter)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("plain SQL knows neither the filter nor the history; the register is compared as a whole by it,"
                    + " and long lists are written by it");
}
