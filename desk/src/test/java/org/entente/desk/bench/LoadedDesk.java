package org.entente.desk.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.entente.desk.web.DeskServer;
import org.entente.desk.web.DeskSettings;

/** The desk as {@code ./entente desk} starts it, and beside it the same server with nothing but one bare endpoint. */
final class LoadedDesk {
    private LoadedDesk() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        System.out.println("bare " + bare(Files.createDirectories(folder.resolve("bare"))));
        DeskServer.start(DeskSettings.of(folder, 0, null, null, Map.of()), System.out::println)
                .awaitStop();
    }

    private static int bare(Path folder) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().getProtocolHandler().setExecutor(new VirtualThreadExecutor("bare-"));
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "bare", new Bare()).addMapping("/");
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    private static final class Bare extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            response.getOutputStream().print("bare");
        }
    }
}
