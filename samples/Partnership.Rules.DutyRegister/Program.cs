using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Api;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Examples;
using Partnership.Rules.DutyRegister.Feeds;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Notices;
using Partnership.Rules.DutyRegister.Receipts;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.SignIn;
using Partnership.Rules.DutyRegister.Store;

var builder = WebApplication.CreateBuilder(args);
if (KnownTerms.Take(builder.Configuration) is { } wrong)
{
    await Console.Error.WriteLineAsync(wrong);
    return 1;
}

builder.Services.AddRegister(builder.Configuration);
builder.Services.AddSignIn(builder.Configuration, builder.Environment);
builder.Services.AddRunning(builder.Configuration);
builder.Services.AddSingleton(ReceiptSetup.Salt(builder.Configuration, builder.Environment));
builder.Services.AddSingleton<ReceiptDesk>();
builder.Services.AddSingleton<RegisterCalendars>();
builder.Services.AddSingleton<ReplayDesk>();
builder.Services.AddSingleton<DateWriter>();
builder.Services.AddSingleton<NoticeWriter>();
builder.Services.AddSingleton<NoticeSigner>();
builder.Services.AddSingleton<MatterCount>();
builder.Services.AddScoped<MatterBook>();
builder.Services.AddScoped<CalendarDesk>();
builder.Services.AddScoped<Recalculator>();
builder.Services.AddScoped<DatabaseLock>();
builder.Services.AddScoped<FeedDesk>();
builder.Services.AddScoped<DutyFeed>();
builder.Services.AddScoped<Outbox>();
builder.Services.AddScoped<Retention>();
builder.Services.AddSingleton<NoticeSender>();
builder.Services.AddSingleton<NightRun>();
builder.Services.AddHostedService(services => services.GetRequiredService<NoticeSender>());
builder.Services.AddHostedService(services => services.GetRequiredService<NightRun>());
builder.Services.Configure<NoticeOptions>(builder.Configuration.GetSection("Notices"));
builder.Services.Configure<RunnerOptions>(builder.Configuration.GetSection("Runner"));
builder.Services.Configure<CouncilOptions>(builder.Configuration.GetSection("Council"));
builder.Services.AddHttpClient();
builder.Services.AddRegisterApi();
builder.Services.AddRazorPages(PageAccess.Of);

var app = builder.Build();
app.UseSecurityHeaders();
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
}

app.UseExceptionHandler("/error");
app.UseWhen(context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), api => api.UseExceptionHandler().UseStatusCodePages(ApiProblems.AnswerAsync));
app.UseWhen(context => PageAccess.IsPage(context.Request.Path), pages => pages.UseStatusCodePagesWithReExecute("/error", "?status={0}"));
app.UseStaticFiles();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.MapRazorPages();
app.MapRegisterApi();
app.MapFeeds();
app.MapHealth();
await using (var scope = app.Services.CreateAsyncScope())
{
    await scope.ServiceProvider.GetRequiredService<Register>().Database.MigrateAsync();
    await ExampleMatters.AddAsync(scope.ServiceProvider, app.Environment);
}

await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the register in their own process.</summary>
public sealed partial class Program;
