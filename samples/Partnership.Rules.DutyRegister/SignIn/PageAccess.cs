using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Partnership.Rules.DutyRegister.SignIn;

/// <summary>Who may see which page: everything needs a reader, some an officer or an administrator, and signing in needs nobody.</summary>
internal static class PageAccess
{
    /// <summary>Whether a person looks at the address, and not a program.</summary>
    internal static bool IsPage(PathString path) =>
        !path.StartsWithSegments("/api", StringComparison.Ordinal) && !path.StartsWithSegments("/health", StringComparison.Ordinal) && !path.Value!.EndsWith(".ics", StringComparison.Ordinal);

    internal static void Of(RazorPagesOptions options)
    {
        var pages = options.Conventions;
        pages.AuthorizeFolder("/", Roles.Reader);
        pages.AuthorizePage("/NewMatter", Roles.Officer);
        pages.AuthorizePage("/Calendar", Roles.Administrator);
        pages.AuthorizePage("/Feeds", Roles.Administrator);
        pages.AuthorizePage("/Notices", Roles.Administrator);
        pages.AllowAnonymousToPage("/SignIn");
        pages.AllowAnonymousToPage("/SignedOut");
        pages.AllowAnonymousToPage("/NotAllowed");
        pages.AllowAnonymousToPage("/Error");
    }
}
