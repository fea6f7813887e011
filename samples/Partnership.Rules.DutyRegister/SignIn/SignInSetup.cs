using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Partnership.Rules.DutyRegister.SignIn;

/// <summary>Signs people in by OpenID Connect and programs by a token of the same provider; in Development, where no provider is named, by a page that asks which role to play.</summary>
public static class SignInSetup
{
    private const string PersonOrProgram = "person-or-program";
    private const string Subject = "sub";

    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var provider = configuration.GetSection("SignIn");
        var named = provider["Authority"] is { Length: > 0 };
        if (!named && !environment.IsDevelopment())
        {
            throw new InvalidOperationException("Name a provider of OpenID Connect in SignIn:Authority, SignIn:ClientId and SignIn:ClientSecret. The sign-in for development refuses to run outside Development.");
        }

        var signIn = services.AddAuthentication(named ? PersonOrProgram : CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Cookie);
        if (named)
        {
            AddProvider(signIn, provider);
        }

        var policies = services.AddAuthorizationBuilder();
        foreach (var (policy, roles) in Roles.Policies)
        {
            policies.AddPolicy(policy, build => build.RequireRole(roles));
        }
    }

    private static void AddProvider(AuthenticationBuilder signIn, IConfigurationSection provider) => signIn
        .AddOpenIdConnect(options => People(options, provider))
        .AddJwtBearer(options => Programs(options, provider))
        .AddPolicyScheme(PersonOrProgram, null, options =>
        {
            options.ForwardDefaultSelector = context => IsApi(context) && context.Request.Headers.Authorization.Count > 0 ? JwtBearerDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme;
            options.ForwardChallenge = OpenIdConnectDefaults.AuthenticationScheme;
        });

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/not-allowed";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>A program is told by a status; a person is sent to a page.</summary>
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (IsApi(context.HttpContext))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    private static void People(OpenIdConnectOptions options, IConfigurationSection provider)
    {
        provider.Bind(options);
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.ResponseType = "code";
        options.ResponseMode = "query"; // The other mode needs script.
        options.UsePkce = true;
        options.MapInboundClaims = false;
        (options.TokenValidationParameters.RoleClaimType, options.TokenValidationParameters.NameClaimType) = (provider["RoleClaim"] ?? "roles", "name");
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            if (IsApi(context.HttpContext))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                context.Response.Headers.WWWAuthenticate = JwtBearerDefaults.AuthenticationScheme;
                context.HandleResponse();
            }

            return Task.CompletedTask;
        };
    }

    private static void Programs(JwtBearerOptions options, IConfigurationSection provider)
    {
        options.Authority = provider["Authority"];
        options.Audience = provider["Audience"] ?? provider["ClientId"];
        options.MapInboundClaims = false;
        (options.TokenValidationParameters.RoleClaimType, options.TokenValidationParameters.NameClaimType) = (provider["RoleClaim"] ?? "roles", Subject);
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
