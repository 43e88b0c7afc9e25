package dev.slipway.cli.external;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** Asks for an address: HEAD, and GET where a server does not take HEAD for an answer. Bodies are not read. */
final class Asker {
    private static final int REDIRECTS = 8;

    private final HttpClient client;
    private final Manners manners;

    Asker(Manners manners) {
        this.manners = manners;
        this.client = HttpClient.newBuilder()
                .connectTimeout(manners.limit())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The answer at the end of all redirects. */
    Answer ask(URI address) {
        URI at = address;
        String moved = "";
        boolean permanent = true;
        try {
            for (int i = 0; i <= REDIRECTS; i++) {
                HttpResponse<?> response = answered(at);
                Optional<URI> next = next(response, at);
                if (next.isEmpty()) {
                    return new Answer(response.statusCode(), moved, "");
                }
                permanent &= response.statusCode() == 301 || response.statusCode() == 308;
                at = next.get();
                moved = permanent ? at.toString() : moved;
            }
            return Answer.none("more than " + REDIRECTS + " redirects");
        } catch (HttpTimeoutException e) {
            return Answer.none("no answer within " + manners.limit().toSeconds() + " s");
        } catch (IOException | IllegalArgumentException e) {
            return Answer.none("no connection: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("interrupted");
        }
    }

    private HttpResponse<?> answered(URI at) throws IOException, InterruptedException {
        HttpResponse<?> head = send(at, "HEAD");
        boolean refused = head.statusCode() >= 400 && head.statusCode() != 429;
        if (!refused) {
            return head;
        }
        manners.rest();
        return send(at, "GET");
    }

    private HttpResponse<?> send(URI at, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(manners.limit())
                .header("User-Agent", manners.name())
                .build();
        HttpResponse<java.io.InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    private static Optional<URI> next(HttpResponse<?> response, URI at) {
        int status = response.statusCode();
        boolean redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return redirect
                ? response.headers().firstValue("Location").map(at::resolve).filter(Asker::isWeb)
                : Optional.empty();
    }

    private static boolean isWeb(URI address) {
        return "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    }

    /**
     * How to ask.
     *
     * @param limit the longest time to wait for one answer
     * @param pause the time between two questions to one host
     * @param name how we call ourselves
     */
    record Manners(Duration limit, Duration pause, String name) {
        void rest() throws InterruptedException {
            Thread.sleep(pause.toMillis());
        }
    }
}
