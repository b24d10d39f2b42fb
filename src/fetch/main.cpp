// claimdex-fetch: one page from the web, in a process of its own, since a server is a stranger and libcurl must not load when `search` starts.
//
//     claimdex-fetch BYTES SECONDS REDIRECTS [private]      the address on standard input, body to descriptor 3, heads to descriptor 4
//
// Answers one JSON line: {"url","status","content_type"} or {"error","hint"}. What is written is what came: no decoding, so that what looks small can't
// grow. http and https only, on every hop. Whether an address may be connected to is asked where the socket is made, of the address itself: a name
// that resolves to something else the second time gains nothing. No cookies, no .netrc, no proxy, no credentials, and nothing from the
// environment: the caller gives none.
#include <curl/curl.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "address.hpp"

namespace claimdex::fetch {
namespace {

constexpr int kBody = 3, kHeads = 4;
constexpr std::size_t kMostHeads = 256 * 1024;  // of all hops together

struct Job {
  std::string url;
  curl_off_t bytes = 0;
  long seconds = 0, redirects = 0;
  bool allow_private = false;
  // what happened meanwhile
  curl_off_t body = 0;
  std::size_t heads = 0;
  std::vector<std::string> named;  // private addresses that the name that was given stands for
  bool refused_address = false, too_large = false, heads_too_large = false;
};

struct Failure {
  std::string error, hint;
};

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

/// What is allowed is the place that was named: where its answer leads to is a stranger's choice again.
bool is_allowed(Job& job, const curl_sockaddr& address) {
  if (!job.allow_private) return false;
  if (job.heads == 0) job.named.push_back(host_of(address.addr));
  return std::find(job.named.begin(), job.named.end(), host_of(address.addr)) != job.named.end();
}

extern "C" {

static std::size_t take_body(char* bytes, std::size_t one, std::size_t n, void* at) {
  Job& job = *static_cast<Job*>(at);
  job.body += static_cast<curl_off_t>(one * n);
  job.too_large = job.body > job.bytes;
  return !job.too_large && write_all(kBody, {bytes, one * n}) ? one * n : 0;
}

static std::size_t take_head(char* bytes, std::size_t one, std::size_t n, void* at) {
  Job& job = *static_cast<Job*>(at);
  job.heads += one * n;
  job.heads_too_large = job.heads > kMostHeads;
  return !job.heads_too_large && write_all(kHeads, {bytes, one * n}) ? one * n : 0;
}

static curl_socket_t open_socket(void* at, curlsocktype, curl_sockaddr* address) {
  Job& job = *static_cast<Job*>(at);
  if (!is_public(address->addr) && !is_allowed(job, *address)) {
    job.refused_address = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

}  // extern "C"

std::string megabytes(curl_off_t bytes) {
  return bytes >= 1 << 20 ? std::to_string(bytes >> 20) + " MB" : std::to_string(bytes) + " bytes";
}

Failure why(CURLcode code, const Job& job, const char* detail) {
  if (job.refused_address && job.allow_private) return {"it is redirected into a private network", ""};
  if (job.refused_address)
    return {"the address leads into a private network", "--allow-private, if that is what you want"};
  if (job.too_large || code == CURLE_FILESIZE_EXCEEDED) return {"larger than " + megabytes(job.bytes), ""};
  if (job.heads_too_large) return {"the server's headers never end", ""};
  switch (code) {
    case CURLE_UNSUPPORTED_PROTOCOL:
      return {"it leads to something that is neither http nor https", ""};
    case CURLE_TOO_MANY_REDIRECTS:
      return {"it is redirected more than " + std::to_string(job.redirects) + " times", ""};
    case CURLE_OPERATION_TIMEDOUT:
      return {"no whole answer within " + std::to_string(job.seconds) + " s", ""};
    case CURLE_PARTIAL_FILE:
      return {"the answer was cut short", ""};
    case CURLE_COULDNT_RESOLVE_HOST:
      return {"the host is not known, or there is no network", ""};
    case CURLE_COULDNT_CONNECT:
      return {"the server can't be reached", ""};
    case CURLE_PEER_FAILED_VERIFICATION:
      return {"the server's certificate can't be trusted", ""};
    default:
      return {detail != nullptr && *detail != '\0' ? detail : curl_easy_strerror(code), ""};
  }
}

using Curl = std::unique_ptr<CURL, void (*)(CURL*)>;

void set_up(CURL* curl, Job& job, char* detail) {
  const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl, option, value); };
  set(CURLOPT_URL, job.url.c_str());
  set(CURLOPT_ERRORBUFFER, detail);
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  set(CURLOPT_FOLLOWLOCATION, 1L);
  set(CURLOPT_MAXREDIRS, job.redirects);
  set(CURLOPT_TIMEOUT, job.seconds);
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_MAXFILESIZE_LARGE, job.bytes);
  set(CURLOPT_PROXY, "");
  set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  set(CURLOPT_USERAGENT, "claimdex/" CLAIMDEX_VERSION);
  set(CURLOPT_OPENSOCKETFUNCTION, &open_socket);
  set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(&job));
  set(CURLOPT_WRITEFUNCTION, &take_body);
  set(CURLOPT_WRITEDATA, static_cast<void*>(&job));
  set(CURLOPT_HEADERFUNCTION, &take_head);
  set(CURLOPT_HEADERDATA, static_cast<void*>(&job));
}

void put(rapidjson::Writer<rapidjson::StringBuffer>& w, const char* key, std::string_view value) {
  w.Key(key);
  w.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

std::string answer(Job& job) {
  char detail[CURL_ERROR_SIZE] = "";
  const Curl curl(curl_easy_init(), curl_easy_cleanup);
  rapidjson::StringBuffer out;
  rapidjson::Writer<rapidjson::StringBuffer> w(out);
  w.StartObject();
  CURLcode code = CURLE_FAILED_INIT;
  if (curl) {
    set_up(curl.get(), job, detail);
    code = curl_easy_perform(curl.get());
  }
  if (code == CURLE_OK) {
    long status = 0;
    char *url = nullptr, *type = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl.get(), CURLINFO_EFFECTIVE_URL, &url);
    curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &type);
    put(w, "url", url == nullptr ? job.url : url);
    w.Key("status");
    w.Int64(status);
    put(w, "content_type", type == nullptr ? "" : type);
  } else {
    const Failure failure = why(code, job, detail);
    put(w, "error", failure.error);
    put(w, "hint", failure.hint);
  }
  w.EndObject();
  return std::string(out.GetString(), out.GetSize()) + "\n";
}

std::string read_address() {
  std::string url;
  char block[4096];
  for (ssize_t n = 0; url.size() < (1u << 16) && (n = ::read(STDIN_FILENO, block, sizeof block)) > 0;)
    url.append(block, static_cast<std::size_t>(n));
  return url.substr(0, url.find('\n'));
}

int run(int argc, char** argv) {
  // Who started it may be killed: then it ends, too.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (argc < 4) return 2;
  Job job;
  job.bytes = std::atoll(argv[1]);
  job.seconds = std::atol(argv[2]);
  job.redirects = std::atol(argv[3]);
  job.allow_private = argc > 4 && std::string_view(argv[4]) == "private";
  job.url = read_address();
  curl_global_init(CURL_GLOBAL_DEFAULT);
  const bool told = write_all(STDOUT_FILENO, answer(job));
  curl_global_cleanup();
  return told ? 0 : 1;
}

}  // namespace
}  // namespace claimdex::fetch

int main(int argc, char** argv) { return claimdex::fetch::run(argc, argv); }
