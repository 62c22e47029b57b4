# The way to a server: what keeps a connection from being made, or from being private.
# $why are the system’s own words, or the proxy’s.

net-no-such-server = There is no server named “{ $server }”, or there is no network. Nothing was sent. Look at the spelling in the settings, and whether other programs reach the internet.
net-onion = { $server } is an onion address: it can only be reached through Tor. Nothing was asked or sent. Enter Tor’s proxy in the settings, mostly 127.0.0.1:9050.
net-no-route = { $server } does not answer on port { $port }: { $why }. Nothing was sent. The network may be down, or the port may be wrong: mostly it is 465, or 587 with STARTTLS.
net-proxy = The proxy { $proxy } does not let Clarion through: { $why }. Nothing was sent, and nothing goes another way: your letters wait. Look whether the proxy runs (for Tor: whether Tor runs) and whether its address in the settings is right.
net-beyond-proxy = The proxy { $proxy } runs, but does not reach { $server } on port { $port }: { $why }. Nothing was sent, and nothing goes another way. Look at the server’s name in the settings; some servers turn Tor away, so try again later too.
net-ca-file = The certificate file { $path } cannot be used: { $why }. Choose a PEM file with the authority’s certificate in the settings.
net-no-trust = This computer’s own list of trusted certificates cannot be used: { $why }. So no server can be known for what it is, and nothing was sent. Install or repair that list: on Linux it is mostly called ca-certificates.
net-broken = The connection to { $server } broke: { $why }. Nothing was sent; it can be tried again.
net-too-long = The answer of { $server } is longer than { $max-kb } kB, so it was not read. Nothing was changed. Enter what you need by hand.
net-not-private = { $address } is not a private address (https://…), so nothing was asked there.
net-no-records-by-proxy = With a proxy set, Clarion asks no name servers for a provider’s mail service: that question would go past the proxy. Enter the servers by hand.
net-no-randomness = This computer gives no random numbers just now, and the proxy needs some to keep your accounts apart. Nothing was sent. Try again after a restart.

# Which certificate was shown; part of the messages below.
net-certificate = { $certificate ->
    [others] Its certificate is for { $names }, issued by “{ $issuer }”, valid from { $from } to { $until }.
    [named] Its certificate is for “{ $subject }”, issued by “{ $issuer }”, valid from { $from } to { $until }.
   *[unread] It showed no certificate that can be read.
}
net-tls-untrusted = Nobody whom this computer trusts vouches for { $server }, so no password and no letter went there. { net-certificate } If it is your organisation’s own server, ask for its certificate authority’s file and add it in the settings.
net-tls-wrong-name = What answers as { $server } shows a certificate for another name, so no password and no letter went there. { net-certificate } Look at the server’s name in the settings; on a strange network, try another one.
net-tls-expired = The certificate of { $server } has run out, so no password and no letter went there. { net-certificate } Its keepers must renew it; look also whether this computer’s clock is right.
net-tls-not-yet-valid = The certificate of { $server } is not valid yet, so no password and no letter went there. { net-certificate } Look whether this computer’s clock is right.
net-tls-revoked = The certificate of { $server } was taken back by those who gave it, so no password and no letter went there. { net-certificate } Its keepers must renew it; on a strange network, try another one.
net-tls-not-tls = { $server } answers, but not privately (TLS) on this port. Nothing was sent. Port 465 is for TLS, port 587 for STARTTLS: choose the pair that your provider names.
net-tls-other = The connection to { $server } could not be made private: { $why }. Nothing was sent.
