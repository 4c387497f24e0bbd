package org.sapar.web.edge;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.sapar.web.shared.Site;

/** Puts the edge before the application, sign-on and static files included. */
public class Edge implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(
                next -> new AnswerHeaders(new Door(Site.HERE, new WholeBody(new Lanes(next)))));
        deployment.setExceptionHandler(new TooMuch(deployment.getExceptionHandler()));
    }
}
