using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A small provider of OpenID Connect, of OpenIddict: it signs in the one person whom a test names, and gives a program its token.</summary>
internal sealed class Provider : IAsyncDisposable
{
    internal const string Issuer = "https://provider.test/";
    internal const string Client = "register";
    internal const string Secret = "a secret of a test";

    private readonly WebApplication app;

    private Provider(WebApplication app) => this.app = app;

    /// <summary>The name that the provider tells of whoever signs in.</summary>
    internal const string Name = "Alex Exampleperson";

    internal string[] Roles { get; set; } = [];

    internal string RedirectTo { get; set; } = "https://register.test/signin-oidc";

    internal HttpMessageHandler Handler => app.GetTestServer().CreateHandler();

    internal static async Task<Provider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer(server => server.BaseAddress = new Uri(Issuer));
        Provider? provider = null;
        builder.Services.AddOpenIddict().AddServer(options => Configure(options, () => provider!));
        var app = builder.Build();
        provider = new Provider(app);
        await app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static void Configure(OpenIddictServerBuilder options, Func<Provider> provider) => options
        .SetIssuer(new Uri(Issuer))
        .SetAuthorizationEndpointUris("connect/authorize")
        .SetTokenEndpointUris("connect/token")
        .AllowAuthorizationCodeFlow()
        .AllowClientCredentialsFlow()
        .RequireProofKeyForCodeExchange()
        .RegisterScopes(Scopes.OpenId, Scopes.Profile)
        .AddEphemeralEncryptionKey()
        .AddEphemeralSigningKey()
        .DisableAccessTokenEncryption()
        .EnableDegradedMode()
        .AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != Client || context.RedirectUri != provider().RedirectTo)
            {
                context.Reject(Errors.InvalidClient);
            }

            return default;
        }))
        .AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != Client || context.ClientSecret != Secret)
            {
                context.Reject(Errors.InvalidClient);
            }

            return default;
        }))
        .AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            context.SignIn(Signed("person-17", Name, provider().Roles, context.Request.GetScopes()));
            return default;
        }))
        .AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.Request.IsClientCredentialsGrantType())
            {
                context.SignIn(Signed("case-system", "a case system", provider().Roles, []));
            }

            return default;
        }))
        .UseAspNetCore();

    private static ClaimsPrincipal Signed(string key, string name, string[] roles, ImmutableArray<string> scopes)
    {
        var identity = new ClaimsIdentity("provider", Claims.Name, "roles");
        identity.SetClaim(Claims.Subject, key).SetClaim(Claims.Name, name).SetClaims("roles", [.. roles]);
        identity.SetScopes(scopes);
        identity.SetResources(Client);
        identity.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
    }
}
