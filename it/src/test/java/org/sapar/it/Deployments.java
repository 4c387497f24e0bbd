package org.sapar.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed: the EAR as it was built, and beside it a war with the tests that run inside. */
final class Deployments {

    private Deployments() {}

    static Archive<?> system() {
        var built = RunningSystem.get().root().resolve("ear/target/sapar.ear").toFile();
        var ear = ShrinkWrap.create(ZipImporter.class, "sapar.ear")
                .importFrom(built)
                .as(EnterpriseArchive.class);
        // Without the list of modules the server looks for them, and finds the tests too.
        ear.delete("META-INF/application.xml");
        return ear.addAsModule(Testable.archiveToTest(tests()));
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(SystemTest.class, Soon.class, Given.class)
                .addPackages(true, "org.sapar.it.desk")
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.hibernate\n"), "MANIFEST.MF");
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
