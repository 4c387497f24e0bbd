package org.sapar.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /language?to=ky&back=/path}: keeps the choice for a year and goes back to where the person was. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Language.of(request.getParameter("to"))
                .map(language -> Cookies.lasting(request, Language.COOKIE, language.code()))
                .ifPresent(response::addCookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", LocalPath.of(request.getParameter("back")).orElse("/"));
    }
}
