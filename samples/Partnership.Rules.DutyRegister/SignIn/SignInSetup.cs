using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Partnership.Rules.DutyRegister.SignIn;

/// <summary>Signs people in by OpenID Connect; in Development, where no provider is named, by a page that asks which role to play.</summary>
public static class SignInSetup
{
    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var provider = configuration.GetSection("SignIn");
        var named = provider["Authority"] is { Length: > 0 };
        if (!named && !environment.IsDevelopment())
        {
            throw new InvalidOperationException("Name a provider of OpenID Connect in SignIn:Authority, SignIn:ClientId and SignIn:ClientSecret. The sign-in for development refuses to run outside Development.");
        }

        var signIn = services.AddAuthentication(options =>
        {
            options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            options.DefaultChallengeScheme = named ? OpenIdConnectDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme;
        }).AddCookie(Cookie);
        if (named)
        {
            signIn.AddOpenIdConnect(options => Provider(options, provider));
        }

        var policies = services.AddAuthorizationBuilder();
        foreach (var (policy, roles) in Roles.Policies)
        {
            policies.AddPolicy(policy, build => build.RequireRole(roles));
        }
    }

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
    private static Task Answer(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    private static void Provider(OpenIdConnectOptions options, IConfigurationSection provider)
    {
        provider.Bind(options);
        options.ResponseType = "code";
        options.UsePkce = true;
        options.TokenValidationParameters.RoleClaimType = provider["RoleClaim"] ?? "roles";
    }
}
